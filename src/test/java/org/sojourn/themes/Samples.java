package org.sojourn.themes;

import java.util.Arrays;
import java.util.List;

/** Short entries of our own writing, each with the theme that its writer had in mind. */
final class Samples {

  /** One entry, and the id of the theme it is about. */
  record Sample(String theme, String text) {}

  private Samples() {}

  /** Written before any term was. */
  static List<Sample> plain() {
    return of(PLAIN);
  }

  /** Written to speak of their themes without naming them. */
  static List<Sample> oblique() {
    return of(ObliqueSamples.TEXT);
  }

  /** Written without looking at the terms, some of which were then chosen for what they missed. */
  static List<Sample> later() {
    return of(LATER);
  }

  /** Written last of all, and left alone. */
  static List<Sample> unseen() {
    return of(UnseenSamples.TEXT);
  }

  private static List<Sample> of(String samples) {
    return Arrays.stream(samples.split("\n\n"))
        .map(sample -> sample.split(":\n", 2))
        .map(parts -> new Sample(parts[0], parts[1]))
        .toList();
  }

  private static final String PLAIN =
      """
      scope-of-practice:
      The surgeon was away and the matron looked at me and asked if I would do the section. I have
      held the retractor twice. I said I could not, and then I stood there while everyone waited.

      language-interpreters:
      He talked for two whole minutes and what came back to me in English was four words. I
      nodded, as if that was enough. I should have stopped and asked what was left out.

      resource-allocation:
      There were eleven children and six bottles of the syrup. The nurse gave them out to whoever
      was nearest the door and I did not say anything.

      reentry:
      My flatmate complained about the wifi and I shouted at her. I have been back nine days.
      Nobody asks more than how was it, and I have no answer that fits.

      suffering-death:
      The baby stopped breathing a little after four. Her mother washed her herself. I went
      outside and cried behind the generator, where the drivers pretended not to see me.

      storytelling:
      I took a picture of the girl with the bandage because the light was so beautiful. Tonight I
      nearly put it up for my friends to see. Her grandmother had waved yes, but yes to what?

      local-leadership:
      The district officer had not been told that we were coming. He was polite about it, but he
      asked who had decided that we should run a clinic in his town, and I did not know.

      continuity-handover:
      I started her on tablets for her blood pressure and we leave on Friday. There are thirty
      tablets in the bag. No one at the health post knows she is taking them.

      power-privilege:
      When I walk in, the queue parts and people stand up from the bench to give me the seat. The
      clinical officer, who has twenty years here, waits behind me to speak.

      self-care:
      I have not slept more than four hours since Sunday. I snapped at the driver, skipped supper,
      and lay in bed with my shoes on.

      health-beliefs:
      Her aunt had put a paste of leaves on the wound and tied a red thread around the wrist. I
      wanted to cut it off. The sister told me quietly to leave the thread alone.

      gender-family:
      I kept asking her, and each time it was her brother-in-law who answered. She looked at the
      floor. Only when he went to buy water did she tell us how far along she was.

      moral-distress:
      I knew she needed to go to the hospital and I knew they could not pay for the car. I wrote
      advised referral in the book. I feel dirty about those two words.

      donations-supplies:
      We unpacked three boxes somebody had sent from my home town. Half of the antibiotics were
      out of date and there was a machine with the wrong plug. Now the pharmacist has to find
      somewhere to burn it all.

      research-data:
      The old men answered forty questions from my tablet, and at the end one of them asked what
      would happen with the answers. I said we would publish them. He laughed.

      safety-security:
      A man followed us from the market to the gate and the guard was asleep. I got a needle in my
      thumb the same week. I have told no one about either.

      motivation-saviorism:
      If I am honest I wanted a good story for my applications. The photo of me with the
      stethoscope and the smiling kids was in my head before I had booked the flight.

      local-system-impact:
      Since we opened our free tent the private dentist on the corner has had no one in his chair.
      He came to see us today, smiling, and asked how long we would stay.

      supervision:
      It was two in the morning and the consultant was not picking up. I was the only one on the
      ward who could prescribe and I had nobody to ask.

      bias-assumptions:
      I thought she had not come back because she did not care about her tablets. Then I saw the
      house, and the three buses. I had made up a whole person in my head.

      consent-truth:
      He signed with his thumb. I am sure he thought the operation would cure him, and no one had
      said that it might not.

      social-determinants:
      We treated the same four brothers for worms again. They drink from the stream below the
      latrines, and their father has had no work since the sugar factory closed.

      advocacy:
      I keep thinking that the clinic fee is set by somebody in an office, and that somebody could
      be written to. I drafted a letter to the county board on the bus home.

      capacity-building:
      For three weeks the midwife and I did every newborn check together. Today she ran the drill
      and I held the stopwatch, and her chart is on the wall now, in her writing.
      """;

  private static final String LATER =
      """
      consent-truth:
      Before the cataract list I was told to collect the signatures. Most of them could not read.
      I pointed to the line and they made their mark. I never once asked anybody to tell me in
      their own words what we were about to do.

      resource-allocation:
      We have one CPAP machine and this morning there were three babies who needed it. The sister
      in charge did not hesitate, she picked the biggest one. I asked her afterwards how she
      decides and she said: I choose the one I can save.

      power-privilege:
      In the ward round the registrar here waited until I had finished before he gave his opinion.
      He is eight years my senior. I think it is because I am the visitor from Europe, and it made
      my face hot.

      scope-of-practice:
      They asked me to run the paediatric outpatients on my own for the afternoon. I am a fourth
      year student. I felt flattered and frightened in about equal measure, and I did it, and
      nobody checked anything I prescribed.

      continuity-handover:
      What happens to the diabetics when our team flies out? We gave each of them a month of
      metformin and a smile. I asked the team leader and he said another group comes in spring.

      storytelling:
      A friend posted a photo from the clinic on Instagram with a child on her lap. I felt uneasy
      and could not say why. The child had a chart in his hand and you can read it if you zoom in.

      local-system-impact:
      The private clinic across the street closed its doors this week because we treat people for
      free. The owner employs six people. I had never thought that kindness could put a nurse out
      of work.

      health-beliefs:
      Her mother had taken her to the sangoma before coming to us, and there were small cuts on
      her belly. The intern was angry. I wanted to know what the sangoma had told them, because
      they clearly trusted him more than us.

      moral-distress:
      I knew he would die without dialysis and that in my own hospital he would have had it the
      same evening. The consultant said we will make him comfortable. I did as I was told and I
      have felt sick all day.

      reentry:
      Everyone at work says welcome back, you must be so refreshed. I am standing in the staff
      kitchen with eleven kinds of tea and I want to scream.

      language-interpreters:
      The interpreter laughed at something the patient said and did not translate it. When I asked
      she said it is nothing. I think it was about me, or about her, and the whole consultation
      felt like watching television with the sound off.

      self-care:
      Third night in a row with no proper sleep. I ate biscuits for dinner and cried at a video of
      my dog. Tomorrow I will ask for the morning off, and I will actually take it.

      gender-family:
      Her husband decided against the caesarean. He stood at the end of the bed and never raised
      his voice. When we asked her, she said ask him.

      community-codesign:
      At the village meeting the women said that what they needed was not another health talk but
      a light on the road to the latrine. We had not asked before we printed the posters.

      donations-supplies:
      The store room is full of donated things nobody can use: a dialysis machine without filters,
      baby formula past its date, forty left shoes. The hospital pays a man to guard it.

      suffering-death:
      We lost the boy at dawn. His father thanked us and carried him out wrapped in the blue
      blanket. I did not know what to do with my hands.

      access-barriers:
      She walked nineteen kilometres with a broken arm because the bus costs two days of wages.
      The clinic closes at four and she arrived at ten past.

      bias-assumptions:
      When he smelled of alcohol I assumed he was drunk, and I was short with him. He was in
      ketoacidosis. I keep going over how fast I had made up my mind.

      research-data:
      We collected blood from two hundred people in a place that has no lab and flew it to ours.
      My name will be third on the paper. The nurse who found every one of those households is in
      the acknowledgements.

      advocacy:
      I came back angry about drug prices and did not know where to put it. This week I joined the
      student group that is writing to the faculty and to our member of parliament.

      team-roles:
      The nurses and the surgeons are not speaking. It began with a swab count, and now each side
      eats at its own table. I carry messages between them like a child of divorced parents.

      motivation-saviorism:
      I told everybody that I am going in order to help. But if nobody could ever know that I
      went, would I go? I am not sure I like the answer.
      """;
}
