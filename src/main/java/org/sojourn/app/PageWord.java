package org.sojourn.app;

/**
 * The words that the program itself puts on the page of a guide or a card, in each language that
 * these come in: a page that asks in one language does not answer in another. Its frame (heading,
 * keys, what is said below) is of the program, which speaks English.
 */
public enum PageWord {
  /** The way through all of a guide. */
  WHOLE("The whole guide", "Toda la guía", "Tout le guide", "O guia inteiro"),
  /** The way to an entry begun before, by its title. */
  GO_ON("Go on: %s", "Seguir: %s", "Continuer\u00a0: %s", "Continuar: %s"),
  /** Where a guide comes from: framework, author, year. */
  RESTS_ON(
      "It rests on “%s”, %s, %d.",
      "Se apoya en «%s», %s, %d.",
      "Il s’appuie sur «\u00a0%s\u00a0», %s, %d.",
      "Apoia-se em “%s”, %s, %d."),
  /** What a private guide promises. */
  PRIVATE(
      "Private: none of it can be shared, unless you switch that on for the entry.",
      "Privado: nada se puede compartir, salvo que lo permitas para esta entrada.",
      "Privé\u00a0: rien ne peut en être partagé, sauf si vous l’autorisez pour cette page.",
      "Privado: nada pode ser compartilhado, a não ser que você permita para esta página."),
  /** That a guide is the user's own. */
  OWN(
      "This is your own guide, in the place of the one that comes with Sojourn.",
      "Esta es tu propia guía, en lugar de la que trae Sojourn.",
      "Ceci est votre propre guide, à la place de celui de Sojourn.",
      "Este é o seu próprio guia, no lugar do que vem com o Sojourn."),
  /** How cards are chosen: at most so many. */
  CARDS(
      "Choose up to %s. You can come back and add one later.",
      "Elige hasta %s. Puedes volver y añadir otra más tarde.",
      "Choisissez-en jusqu’à %s. Vous pourrez revenir en ajouter.",
      "Escolha até %s. Você pode voltar e acrescentar depois."),
  /** The same where none need be chosen. */
  CARDS_OR_NONE(
      "Choose up to %s, or none. You can come back and add one later.",
      "Elige hasta %s, o ninguna. Puedes volver y añadir otra más tarde.",
      "Choisissez-en jusqu’à %s, ou aucune. Vous pourrez revenir en ajouter.",
      "Escolha até %s, ou nenhuma. Você pode voltar e acrescentar depois."),
  /** How a number is given, from one end to the other. */
  NUMBER(
      "Type a number from %d to %d.",
      "Escribe un número del %d al %d.",
      "Tapez un nombre de %d à %d.",
      "Digite um número de %d a %d."),
  /** How a number is changed. */
  TURN(
      "← and → change it, Backspace takes it back.",
      "← y → lo cambian; la tecla de borrar lo quita.",
      "← et → le changent\u00a0; la touche Retour arrière l’efface.",
      "← e → mudam o número; Backspace apaga."),
  /** What is said of a heavy number. */
  MUCH(
      "That is much to carry. F8 shows where help is found, if you like.",
      "Es mucho que cargar. Si quieres, F8 muestra dónde encontrar ayuda.",
      "C’est beaucoup à porter. Si vous voulez, F8 montre où trouver de l’aide.",
      "É muito para carregar. Se quiser, F8 mostra onde encontrar ajuda."),
  /** How commitments are written. */
  PROMISES(
      "(one a line; “by Friday”, “Joe: call by 2026-12-01”)",
      "(uno por línea; «Ana: llamar para el viernes»)",
      "(un par ligne\u00a0; «\u00a0Ana\u00a0: appeler avant vendredi\u00a0»)",
      "(um por linha; “Ana: ligar até sexta”)"),
  /** What the last page is called, behind the title of its guide. */
  LAST_PAGE("the last page", "la última página", "la dernière page", "a última página"),
  /** Over the title on the last page, when one is offered. */
  TITLE_OFFERED(
      "A title, if you like one; left empty, it will be:",
      "Un título, si quieres; si queda vacío, será:",
      "Un titre, si vous voulez\u00a0; laissé vide, ce sera\u00a0:",
      "Um título, se quiser; vazio, será:"),
  /** The same when none is. */
  TITLE(
      "A title, if you like one",
      "Un título, si quieres",
      "Un titre, si vous voulez",
      "Um título, se quiser"),
  /** Over the themes on the last page. */
  THEMES(
      "Themes it may speak of",
      "Temas de los que quizá habla",
      "Thèmes peut-être abordés",
      "Temas que talvez apareçam"),
  /** Where help is found, said first on the last page of a guide that ends with it. */
  HELP_FOUND(
      "F8 shows where help is found.",
      "F8 muestra dónde encontrar ayuda.",
      "F8 montre où trouver de l’aide.",
      "F8 mostra onde encontrar ajuda."),
  /** Said first on the last page when somebody may not be safe and nobody was told. */
  UNTOLD(
      "Someone may not be safe, and this page tells nobody. ^O shows whom you could tell.",
      "Quizá alguien no está a salvo, y esta página no avisa a nadie. ^O muestra a quién podrías avisar.",
      "Quelqu’un n’est peut-être pas en sécurité, et cette page ne prévient personne. ^O montre qui vous pourriez prévenir.",
      "Talvez alguém não esteja em segurança, e esta página não avisa ninguém. ^O mostra a quem você pode avisar."),
  /** In their place when there are none. */
  NO_THEMES(
      "None is suggested for this text.",
      "Para este texto no se sugiere ninguno.",
      "Aucun n’est proposé pour ce texte.",
      "Nenhum é sugerido para este texto."),
  /** That a prompt was answered, in the list of them. */
  ANSWERED("answered", "respondida", "répondu", "respondida"),
  /** That it was seen and left. */
  LEFT("left for now", "para después", "pour plus tard", "para depois"),
  /** That it is not asked in this form. */
  NOT_ASKED("not asked", "no se pregunta", "pas demandé", "não perguntada"),
  /** That cards may be chosen there. */
  CHOOSE("choose", "elegir", "choisir", "escolher"),
  /** How contacts of one's own come onto a card; the file they stand in. */
  CONTACTS(
      "Your own contacts show here once you write {\"contacts\": [{\"name\": \"Team leader\","
          + " \"how\": \"…\"}]} into %s",
      "Tus propios contactos se ven aquí cuando escribas {\"contacts\": [{\"name\":"
          + " \"Coordinación\", \"how\": \"…\"}]} en %s",
      "Vos propres contacts sont ici dès que vous écrivez {\"contacts\": [{\"name\":"
          + " \"Responsable\", \"how\": \"…\"}]} dans %s",
      "Seus próprios contatos aparecem aqui quando você escrever {\"contacts\": [{\"name\":"
          + " \"Coordenação\", \"how\": \"…\"}]} em %s"),
  /** Where they are changed. */
  CONTACTS_CHANGE(
      "To change these contacts, edit %s",
      "Para cambiar estos contactos, edita %s",
      "Pour changer ces contacts, modifiez %s",
      "Para mudar estes contatos, edite %s"),
  /** Where a programme's own text takes the place of the shipped one. */
  OWN_TEXT(
      "Your programme may put its own text into %s",
      "Tu programa puede poner su propio texto en %s",
      "Votre programme peut mettre son propre texte dans %s",
      "Seu programa pode pôr o próprio texto em %s"),
  /** What the mirror is. */
  MIRROR(
      "Four sentences to hold your page beside, if you like. Nothing is measured, and nothing is"
          + " kept unless you write to a question.",
      "Cuatro frases para poner al lado de tu página, si quieres. No se mide nada, y nada se guarda"
          + " salvo que respondas a una pregunta.",
      "Quatre phrases à mettre à côté de votre page, si vous voulez. Rien n’est mesuré, et rien"
          + " n’est gardé sauf si vous répondez à une question.",
      "Quatro frases para pôr ao lado da sua página, se quiser. Nada é medido, e nada é guardado, a"
          + " não ser que você responda a uma pergunta."),
  /** Its first sentence: it was told. */
  HAPPENED(
      "I told what happened.",
      "Conté qué pasó.",
      "J’ai raconté ce qui s’est passé.",
      "Contei o que aconteceu."),
  /** The question that leads from the first to the second. */
  HAPPENED_ASKS(
      "What did you think and feel while it happened?",
      "¿Qué pensaste y sentiste mientras pasaba?",
      "Qu’avez-vous pensé et ressenti sur le moment\u00a0?",
      "O que você pensou e sentiu enquanto acontecia?"),
  /** Its second sentence: oneself was noticed. */
  FELT(
      "I noticed what I thought and felt.",
      "Me fijé en lo que pensé y sentí.",
      "J’ai remarqué ce que j’ai pensé et ressenti.",
      "Notei o que pensei e senti."),
  /** The question that leads from the second to the third. */
  FELT_ASKS(
      "How would someone else who was there see it, and why?",
      "¿Cómo lo vería otra persona que estuvo allí, y por qué?",
      "Comment une autre personne présente le verrait-elle, et pourquoi\u00a0?",
      "Como outra pessoa que estava ali veria isso, e por quê?"),
  /** Its third sentence: there are other sides. */
  SIDES(
      "I looked from more than one side, and asked why.",
      "Lo miré desde más de un lado y pregunté por qué.",
      "J’ai regardé de plus d’un côté, et demandé pourquoi.",
      "Olhei de mais de um lado e perguntei por quê."),
  /** The question that leads from the third to the fourth. */
  SIDES_ASKS(
      "What had you taken for granted?",
      "¿Qué habías dado por sentado?",
      "Qu’aviez-vous tenu pour acquis\u00a0?",
      "O que você tinha dado como certo?"),
  /** Its fourth sentence: something is no longer taken for granted. */
  QUESTIONED(
      "I questioned something I took for granted, and it changes what I do.",
      "Puse en duda algo que daba por sentado, y eso cambia lo que hago.",
      "J’ai mis en doute ce que je tenais pour acquis, et cela change ce que je fais.",
      "Pus em dúvida algo que eu dava como certo, e isso muda o que faço."),
  /** The question that leads from the fourth on. */
  QUESTIONED_ASKS(
      "What will you do, with whom, and by when?",
      "¿Qué harás, con quién y para cuándo?",
      "Qu’allez-vous faire, avec qui, et pour quand\u00a0?",
      "O que você vai fazer, com quem e até quando?");

  /** The language of the program, which stands in for all it does not speak. */
  static final String ENGLISH = "en";

  private final String english;
  private final String spanish;
  private final String french;
  private final String portuguese;

  PageWord(String english, String spanish, String french, String portuguese) {
    this.english = english;
    this.spanish = spanish;
    this.french = french;
    this.portuguese = portuguese;
  }

  /** The words in a language, such as {@code pt} or {@code pt-BR}; English where there are none. */
  public String in(String language) {
    return switch (language.split("-", 2)[0]) {
      case "es" -> spanish;
      case "fr" -> french;
      case "pt" -> portuguese;
      default -> english;
    };
  }

  /** The language, without its region, if the program speaks it on a page; else English. */
  public static String spoken(String language) {
    String plain = language.split("-", 2)[0];
    return WHOLE.in(plain).equals(WHOLE.english) ? ENGLISH : plain;
  }

  /** The same with what belongs in its places. */
  public String in(String language, Object... parts) {
    return in(language).formatted(parts);
  }
}
