package org.sojourn.themes;

/** Entries that speak of their themes without naming them. */
final class ObliqueSamples {

  private ObliqueSamples() {}

  static final String TEXT =
      """
      scope-of-practice:
      They handed me the needle holder and everyone stepped back, as if a third-year student had
      done a hundred of these. My hands were shaking. I told the clinical officer that at home I
      would only have assisted, and he laughed and said here is different.

      trust-relationships:
      On the last evening the old woman who had refused to speak to us all week brought a bowl of
      groundnuts and sat down beside me. We had hardly any words. She had been watching how we
      treated her neighbour's boy.

      gender-family:
      The girl is fifteen. Every question I put to her, the aunt took. When I asked to examine her
      without the family there was a silence and then the father said that this would not be
      necessary.

      resource-allocation:
      The monitor went to the man with the head injury, so the woman in bed six had none, and in
      the morning bed six was empty. Somebody had to decide. It was decided in about ten seconds.

      language-interpreters:
      Our Swahili speaker was ill, so the cook's daughter stood in. She is maybe twelve. I asked
      the mother about the bleeding and watched this child look for a polite word.

      harm-benefit:
      I gave ten times the amount. The decimal point was there, on the paper, and I read past it.
      He is fine, he slept for a day. His mother thanked me before I could tell her.

      privacy-dignity:
      We examine people behind a cloth tied to two nails. When the wind blows, the whole bench can
      see in. A man held the cloth shut with his stick while I listened to his wife's chest.

      health-beliefs:
      He told me the fits come because his grandfather was buried on the wrong side of the river.
      The pastor has been, and a man with roots from the next valley. The tablets are in the
      drawer, he says, for when those two have finished.

      access-barriers:
      They set out on Sunday with the boy tied on the back of a motorbike, then a canoe, then a
      lorry. By the time they reached us it was Wednesday. He had the same infection that a child
      in my town would have had seen before lunch.

      continuity-handover:
      Our notes are in English in a plastic folder that goes home with us. The district nurse
      asked if she could keep a copy. It is a fair question: what is she supposed to do on Monday
      when the dressing needs changing?

      moral-distress:
      I was told to discharge him because the family had run out of money for the bed. I signed. I
      walked past him at the gate an hour later and pretended to look at my phone.

      local-system-impact:
      Dr. M. sees patients here all year for a small fee. This week nobody came to him, everybody
      waited for the visitors. At dinner he joked about taking a holiday whenever we come. I am
      not sure that it was a joke.

      motivation-saviorism:
      My aunt wrote on my page that I am an angel. I liked it, and I read it three times. What
      exactly did I do here that the nurses do not do on every other day of the year?

      reentry:
      At the supermarket I stood in front of the yoghurt for I don't know how long. My sister
      asked if I was all right. I wanted to be back on the bench under the mango tree, where at
      least I knew what the day was for.

      suffering-death:
      He was twenty-six, and there was not even a sheet to cover him with. His brother asked me if
      it had hurt. I said no. I hear the question now when I am trying to fall asleep.

      storytelling:
      The office at home wants a picture for the spring appeal, "something hopeful, a child if
      possible". I have one that is exactly that. I also know her name and that she did not go
      home.

      research-data:
      The consent sheet is four pages. I read it out in seven minutes, and they put a cross at the
      bottom because they thought the blood test was a treatment. Our sample is now 212.

      advocacy:
      The insurance form is only in English, and half the people in our Saturday clinic cannot
      read it. Complaining to each other has changed nothing. I asked my tutor how one gets a form
      changed, and who signs it off.

      supervision:
      The student asked me whether she could put in the line. I had a queue and said yes without
      looking up. Half an hour later I found her still standing there, too proud to call me, and
      the patient in tears.

      team-roles:
      Our logistician has slept in the store for three nights to guard the fridge, and nobody
      asked him to sit at the table when the doctors planned the week. He found out about the
      second site from the driver.

      outbreak-prevention:
      By Thursday it was forty a day, all the same grey water. We dug a second pit, mixed chlorine
      in rubbish bins and drew a line on the ground that nobody was to cross. The market stayed
      open.

      social-determinants:
      I know what to write for the rash. I do not know what to write for nine people in one room,
      a tap that runs on Tuesdays and a landlord who will not mend the roof.

      self-care:
      Today I laughed, really laughed, for the first time in a week, when the goat got into the
      pharmacy. I had forgotten what my shoulders feel like when they are down. I went to bed at
      eight.

      mental-health-trauma:
      She comes every week with a new pain and every test is fine. Today she told the nurse what
      the soldiers did in the house. There is no one in this district I could send her to.

      safety-security:
      The man in charge of the guesthouse keeps knocking on my door at night to ask if I need
      anything. I have put the chair under the handle. I have not said anything because he also
      drives us to the clinic.

      cultural-humility:
      I stretched out my left hand for the plate and the whole table went quiet. Nobody said a
      word. Later the matron showed me, very kindly, as one shows a child.

      capacity-building:
      The ventilator course was in the big hall, with slides, and thirty people clapped. On the
      ward the next day nobody had touched the machine. The two who use it now are the two who
      stayed to take it apart with us.

      sustainability-exit:
      Who will fix the pump when Jonas goes home? It has his phone number painted on it. When I
      asked about parts, the chairman said, kindly, that by then there will be another Jonas.

      donations-supplies:
      A whole cupboard of cough mixture from somebody's practice in Ohio, and not one box of what
      is on the ministry's list. The storekeeper has stopped saying thank you. She asked if we
      could take some of it back.

      bias-assumptions:
      I spoke slowly to the man in the torn shirt, with my hands. He answered in better English
      than mine. He was the head teacher, on his way from the field.

      power-privilege:
      The hospital director drove two hours to meet us at the airport. We are students. At the
      meeting he kept asking what we would like to do, and when I said we would like to be told,
      there was laughter.

      preparation:
      Six weeks to go and I have a list of vaccines, and a hat. I do not know who runs the
      hospital, what people mostly come with, or how to say "where does it hurt".

      community-codesign:
      We had come with a plan for latrines. The women let us finish and then one of them said that
      the path to the spring is where the girls are attacked, and could we begin there.

      domestic-remote:
      Twenty minutes from my flat, in the church basement on a Thursday, a man who lays roofs told
      me he has not seen a doctor since he crossed the border. He had parked three streets away in
      case somebody wrote down his number plate.

      surgical-specialty:
      Forty eyes in two days. They come in with a patch and go out smiling, and it is the best
      thing that I have seen medicine do. The four that we did not take sat outside in the shade
      until the bus left.

      consent-truth:
      The sons asked us not to use the word. So for a week we have been talking to her about an
      ulcer. This morning she took my wrist and asked when it would be better, and I looked at the
      sons.
      """;
}
