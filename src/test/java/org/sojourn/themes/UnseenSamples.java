package org.sojourn.themes;

/** Entries that no term or hint was chosen for: how well they do is how well others will. */
final class UnseenSamples {

  private UnseenSamples() {}

  static final String TEXT =
      """
      privacy-dignity:
      We asked the woman about her HIV status with four other patients sitting on the same bed. I
      lowered my voice, as if that helped. She answered very quietly and looked only at the wall.

      safety-security:
      The driver went round the checkpoint by a side road and told us not to worry. My phone had
      no signal. I realised I do not know what we are supposed to do if something goes wrong out
      there.

      preparation:
      I read the whole guideline on malaria before I came, and nothing about how to be in a
      country where everybody greets everybody before they start to work. I wish somebody had told
      me that.

      capacity-building:
      The lab technician showed me how she had rewritten the protocol for blood cultures after our
      workshop. It is better than ours. She has already trained two colleagues.

      suffering-death:
      The child with burns died in the night. When I came on the ward the mattress was already
      outside in the sun. Nobody spoke about it at the handover.

      harm-benefit:
      The antibiotic I gave her made her deaf. It was the right drug by the book. I keep asking if
      we should have treated her at all, or waited for the transfer.

      trust-relationships:
      For two weeks the traditional birth attendants did not come to the meetings. Then our
      midwife went to the funeral of one of their husbands. Yesterday all six of them came.

      maternal-child:
      Four deliveries today, one set of twins, both under two kilos. The grandmother kept them
      warm against her chest, taking turns with the mother. No incubator for 200 kilometres.

      outbreak-prevention:
      We vaccinated 340 children under a tree. Some mothers left the line when they heard that the
      injection makes girls infertile. I tried facts and they did not work.

      professional-identity:
      Today I watched the old surgeon explain to a frightened man what he was going to do, for
      half an hour, drawing in the sand. I thought: that is the doctor I would like to become.

      justice-equity:
      The mining company has its own clinic with a CT scanner. It is two streets from us. The
      people who wash the ore go to our queue because they are contractors and not employees.

      partner-organisation:
      I asked the organisation how much of my fee goes to the hospital. They sent me a friendly
      mail with no number in it. I have paid already.

      disaster-conflict:
      Day three after the earthquake. We sorted people on the football field: green to the school,
      red to the tent. Two other teams set up beside us and nobody was coordinating anything.

      domestic-remote:
      Video consultation with a farm worker, who sat in his truck so that the foreman would not
      hear. I could see half of his face. I sent a prescription and have no idea whether there is
      a pharmacy he can reach.

      health-education:
      I gave a talk about diabetes and told them to eat less rice and more vegetables. A man at
      the back asked, friendly, what I eat. They all laughed. Rice is what there is.

      supervision:
      My supervisor is at three sites at once and answers in the evening. Today I could not wait
      for the evening. I made the decision about the potassium with the nurse, and I hope it was
      right.

      clinical-constraints:
      No potassium, no ECG, no way of knowing. We guessed by his muscles and by what the old nurse
      remembered from the last one. It felt like medicine from a hundred years ago, and he is
      better.

      language-interpreters:
      I learned the word for pain, and used it all day. It turns out that it is also the word for
      sorrow. I wonder what they thought that I was asking.

      cultural-humility:
      I told the ward sister how we do dressing changes at home. She listened politely until the
      end and then showed me why that would not work here. She was right about every single point.

      sustainability-exit:
      The dental chair that last year's team brought is now a place to keep boxes. Nobody was
      trained to repair the compressor. We are bringing a new one next week.
      """;
}
