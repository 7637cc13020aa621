package org.sojourn.json;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Card;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Judged;
import org.sojourn.journal.Letter;
import org.sojourn.journal.Memory;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Named;
import org.sojourn.journal.Origin;
import org.sojourn.journal.Person;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.SavedSearch;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/** Which JSON value a value of the program becomes. */
final class Shapes {

  private static final Node.Nothing NOTHING = new Node.Nothing(Node.NOWHERE);

  private Shapes() {}

  static Node node(@Nullable Object value) {
    return switch (value) {
      case null -> NOTHING;
      case Node node -> node;
      case Tree tree -> tree.fields();
      case CharSequence text -> text(text.toString());
      case Character letter -> text(letter.toString());
      case Boolean on -> new Node.Flag(on, Node.NOWHERE);
      case Number number -> number(number);
      case Named named -> text(named.id());
      case Enum<?> constant -> text(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case UUID id -> text(id.toString());
      case OffsetDateTime time -> text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
      case TemporalAccessor time -> text(time.toString());
      case Path path -> text(path.toString());
      case Record parts -> part(parts);
      case Map<?, ?> map -> map(map);
      case Iterable<?> values -> items(values);
      case Optional<?> optional -> node(optional.orElse(null));
      case OptionalInt optional -> optional.isPresent() ? node(optional.getAsInt()) : NOTHING;
      case OptionalLong optional -> optional.isPresent() ? node(optional.getAsLong()) : NOTHING;
      case OptionalDouble optional -> optional.isPresent() ? node(optional.getAsDouble()) : NOTHING;
      case Object array when array.getClass().isArray() -> items(array);
      case Object other ->
          throw new IllegalArgumentException(
              "A value of [%s] has no JSON shape".formatted(other.getClass().getName()));
    };
  }

  private static Node part(Record value) {
    return switch (value) {
      case Entry entry -> EntryFormat.FORMAT.tree(entry);
      case Answer answer -> AnswerFormat.tree(answer);
      case Asked asked -> AnswerFormat.tree(asked);
      case GuideRef guide -> GuideRefFormat.tree(guide);
      case Origin origin -> EntryFormat.tree(origin);
      case Draft draft -> DraftFormat.FORMAT.tree(draft);
      case Share share -> ShareFormat.FORMAT.tree(share);
      case Comment comment -> CommentFormat.FORMAT.tree(comment);
      case Debrief debrief -> DebriefFormat.FORMAT.tree(debrief);
      case Withdrawal withdrawal -> WithdrawalFormat.FORMAT.tree(withdrawal);
      case Letter letter -> LetterFormat.FORMAT.tree(letter);
      case Commitment commitment -> CommitmentFormat.FORMAT.tree(commitment);
      case Card card -> CardFormat.FORMAT.tree(card);
      case Contact contact -> ContactFormat.FORMAT.tree(contact);
      case Person person -> PersonFormat.tree(person);
      case Profile profile -> ProfileFormat.FORMAT.tree(profile);
      case Mission mission -> MissionsFormat.tree(mission);
      case Memory memory -> MemoryFormat.FORMAT.tree(memory);
      case SavedSearch search -> MemoryFormat.tree(search);
      case Judged judged -> MemoryFormat.tree(judged);
      case Guide guide -> GuideFormat.FORMAT.tree(guide);
      case Guide.Section section -> GuideTree.of(section);
      case Prompt prompt -> GuideTree.of(prompt);
      case Prompt.Option option -> GuideTree.of(option);
      case Export export -> ExportFormat.FORMAT.tree(export);
      case JournalId journal -> JournalFormat.FORMAT.tree(journal);
      case Settings settings -> SettingsFormat.CODEC.tree(settings);
      case Record other -> components(other);
    };
  }

  private static Node text(String text) {
    return new Node.Text(text, Node.NOWHERE);
  }

  /* JSON has no word for what is not a number. */
  private static Node number(Number number) {
    return Double.isFinite(number.doubleValue())
        ? new Node.Numeral(number.toString(), Node.NOWHERE)
        : NOTHING;
  }

  private static Node map(Map<?, ?> map) {
    Tree tree = new Tree();
    map.forEach((key, value) -> tree.put(key(key), value));
    return tree.fields();
  }

  private static String key(Object key) {
    return node(key) instanceof Node.Text(String text, int _) ? text : key.toString();
  }

  private static Node items(Iterable<?> values) {
    List<Node> items = new ArrayList<>();
    values.forEach(value -> items.add(node(value)));
    return new Node.Items(items, Node.NOWHERE);
  }

  private static Node items(Object array) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      items.add(node(Array.get(array, i)));
    }
    return new Node.Items(items, Node.NOWHERE);
  }

  private static Node components(Record value) {
    Tree tree = new Tree();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        tree.put(component.getName(), component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("A record hides [%s]".formatted(component), e);
      }
    }
    return tree.fields();
  }
}
