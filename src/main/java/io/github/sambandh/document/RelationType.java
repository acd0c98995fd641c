package io.github.sambandh.document;

import static io.github.sambandh.document.EntityType.LOCATION;
import static io.github.sambandh.document.EntityType.ORGANIZATION;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of relation, each with its argument types, labels and codes in other schemes.
 *
 * <p>Codes are given where a scheme has the same or the nearest wider meaning: Wikidata properties
 * (for {@code FOUNDED} and {@code KILLED} the property runs from object to subject), CAMEO event
 * roots, TAC-KBP slots, ACE 2005 relation and event types.
 */
public enum RelationType {
  /** Met or held talks face to face: {@code मुलाकात, भेंट, बैठक, वार्ता}. */
  MET_WITH("met with", "से मुलाकात की", Args.ANY, Args.ANY, true, "", "040", "", "Contact.Meet"),
  /** Talked by telephone or without a stated meeting: {@code फोन पर बात, चर्चा}. */
  SPOKE_WITH(
      "spoke with", "से बात की", Args.ANY, Args.ANY, true, "", "041", "", "Contact.Phone-Write"),
  /** Travelled to, arrived in: {@code दौरा, यात्रा, पहुंचे, रवाना}. */
  VISITED(
      "visited",
      "का दौरा किया",
      Args.PERSON_ORG,
      Args.PLACE,
      false,
      "",
      "042",
      "",
      "Movement.Transport"),
  /** Took part in a meeting, summit or league of: {@code में हिस्सा, में शामिल}. */
  PARTICIPATED_IN(
      "participated in", "में हिस्सा लिया", Args.ANY, Args.ORG, false, "P1344", "", "", ""),
  /** Signed a treaty, deal or memorandum: {@code समझौते पर हस्ताक्षर}. */
  SIGNED_AGREEMENT_WITH(
      "signed agreement with", "के साथ समझौता किया", Args.ANY, Args.ANY, true, "", "057", "", ""),
  /** Alliance, coalition, partnership, cooperation: {@code गठबंधन, साझेदारी, सहयोग}. */
  ALLIED_WITH("allied with", "का सहयोगी", Args.ANY, Args.ANY, true, "", "", "", ""),
  /** Backs, praises, aids: {@code समर्थन, सराहना, मदद}. */
  SUPPORTS("supports", "का समर्थन", Args.ANY, Args.ANY, false, "", "051", "", ""),
  /** Criticises, accuses, condemns, threatens, sanctions: {@code आलोचना, आरोप, विरोध}. */
  OPPOSES("opposes", "का विरोध", Args.ANY, Args.ANY, false, "", "111", "", ""),
  /** Fought, struck, invaded, shot at: {@code हमला, लड़ाई, युद्ध}. */
  ATTACKED("attacked", "पर हमला किया", Args.ANY, Args.ANY, false, "", "190", "", "Conflict.Attack"),
  /** Won over in sport, election or court: {@code हराया, मात दी}. */
  DEFEATED("defeated", "को हराया", Args.ANY, Args.ANY, false, "", "", "", ""),
  /** Reports the words of: {@code के हवाले से}, {@code के अनुसार}. */
  CITES("cites", "के हवाले से बताया", Args.PERSON_ORG, Args.PERSON_ORG, false, "", "", "", ""),
  /** Office, job or role at; {@link Attribute#TITLE} has the words. */
  HOLDS_POSITION(
      "holds position at",
      "में पद पर",
      Args.PERSON,
      Args.PLACE_ORG,
      false,
      "P39",
      "",
      "per:title",
      "ORG-AFF.Employment"),
  /** Member of a party, alliance, team or body. */
  MEMBER_OF(
      "member of",
      "का सदस्य",
      Args.ANY,
      Args.ORG,
      false,
      "P463",
      "",
      "per:employee_or_member_of",
      "ORG-AFF.Membership"),
  /** Is named, elected or sworn in. */
  APPOINTED_TO(
      "appointed to",
      "में नियुक्त",
      Args.PERSON,
      Args.PLACE_ORG,
      false,
      "",
      "",
      "",
      "Personnel.Start-Position"),
  /** Resigns, is removed, retires. */
  RESIGNED_FROM(
      "resigned from",
      "से इस्तीफा",
      Args.PERSON,
      Args.PLACE_ORG,
      false,
      "",
      "",
      "",
      "Personnel.End-Position"),
  /** Founds or launches. */
  FOUNDED(
      "founded",
      "की स्थापना की",
      Args.ANY,
      Args.ORG,
      false,
      "P112",
      "",
      "org:founded_by",
      "ORG-AFF.Founder"),
  /** Owns, buys, is the parent of. */
  OWNS(
      "owns",
      "का मालिक",
      Args.ANY,
      Args.ORG,
      false,
      "P1830",
      "",
      "org:shareholders",
      "ORG-AFF.Ownership"),
  /** Department, wing or subsidiary body of. */
  PART_OF(
      "part of",
      "का हिस्सा",
      Args.ORG,
      Args.ORG,
      false,
      "P749",
      "",
      "org:parents",
      "PART-WHOLE.Subsidiary"),
  /** Lies in, is based in. */
  LOCATED_IN(
      "located in",
      "में स्थित",
      Args.PLACE_ORG,
      Args.PLACE,
      false,
      "P131",
      "",
      "org:city_of_headquarters",
      "PART-WHOLE.Geographical"),
  /** Husband or wife of. */
  SPOUSE_OF(
      "spouse of",
      "का जीवनसाथी",
      Args.PERSON,
      Args.PERSON,
      true,
      "P26",
      "",
      "per:spouse",
      "PER-SOC.Family"),
  /** Son or daughter of. */
  CHILD_OF(
      "child of",
      "की संतान",
      Args.PERSON,
      Args.PERSON,
      false,
      "P22",
      "",
      "per:parents",
      "PER-SOC.Family"),
  /** Sibling or other kin of. */
  RELATIVE_OF(
      "relative of",
      "का रिश्तेदार",
      Args.PERSON,
      Args.PERSON,
      true,
      "P1038",
      "",
      "per:other_family",
      "PER-SOC.Family"),
  /** Was born in. */
  BORN_IN(
      "born in",
      "में जन्म",
      Args.PERSON,
      Args.PLACE,
      false,
      "P19",
      "",
      "per:city_of_birth",
      "Life.Be-Born"),
  /** Died in. */
  DIED_IN(
      "died in",
      "में निधन",
      Args.PERSON,
      Args.PLACE,
      false,
      "P20",
      "",
      "per:city_of_death",
      "Life.Die"),
  /** Lives in: {@code निवासी}. */
  RESIDENT_OF(
      "resident of",
      "का निवासी",
      Args.PERSON,
      Args.PLACE,
      false,
      "P551",
      "",
      "per:cities_of_residence",
      "GEN-AFF.Citizen-Resident-Religion-Ethnicity"),
  /** Studied at. */
  EDUCATED_AT(
      "educated at",
      "में पढ़ाई",
      Args.PERSON,
      Args.ORG,
      false,
      "P69",
      "",
      "per:schools_attended",
      "ORG-AFF.Student-Alum"),
  /** Took into custody. */
  ARRESTED(
      "arrested",
      "को गिरफ्तार किया",
      Args.ANY,
      Args.PERSON,
      false,
      "",
      "173",
      "",
      "Justice.Arrest-Jail"),
  /** Killed or put to death. */
  KILLED("killed", "की हत्या की", Args.ANY, Args.PERSON, false, "P157", "186", "", "Life.Die");

  /** Sets of argument types that several relations share. */
  private static final class Args {
    static final ImmutableSet<EntityType> ANY =
        Sets.immutableEnumSet(EnumSet.allOf(EntityType.class));
    static final ImmutableSet<EntityType> PERSON_ORG =
        Sets.immutableEnumSet(EntityType.PERSON, ORGANIZATION);
    static final ImmutableSet<EntityType> PLACE_ORG = Sets.immutableEnumSet(LOCATION, ORGANIZATION);
    static final ImmutableSet<EntityType> PERSON = Sets.immutableEnumSet(EntityType.PERSON);
    static final ImmutableSet<EntityType> PLACE = Sets.immutableEnumSet(LOCATION);
    static final ImmutableSet<EntityType> ORG = Sets.immutableEnumSet(ORGANIZATION);
  }

  private final String english;
  private final String hindi;
  private final ImmutableSet<EntityType> subjects;
  private final ImmutableSet<EntityType> objects;
  private final boolean symmetric;
  private final String wikidata;
  private final String cameo;
  private final String tacKbp;
  private final String ace;

  RelationType(
      String english,
      String hindi,
      ImmutableSet<EntityType> subjects,
      ImmutableSet<EntityType> objects,
      boolean symmetric,
      String wikidata,
      String cameo,
      String tacKbp,
      String ace) {
    this.english = english;
    this.hindi = hindi;
    this.subjects = subjects;
    this.objects = objects;
    this.symmetric = symmetric;
    this.wikidata = wikidata;
    this.cameo = cameo;
    this.tacKbp = tacKbp;
    this.ace = ace;
  }

  /** Returns the name in JSON and annotation files: {@code met_with}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the English label. */
  public String english() {
    return english;
  }

  /** Returns the Hindi label. */
  public String hindi() {
    return hindi;
  }

  /** Returns whether the relation holds in both directions at once. */
  public boolean isSymmetric() {
    return symmetric;
  }

  /** Returns whether the relation takes a subject and an object of these types. */
  public boolean accepts(EntityType subject, EntityType object) {
    return subjects.contains(subject) && objects.contains(object);
  }

  /** Returns the Wikidata property, where one fits. */
  public Optional<String> wikidata() {
    return nonEmpty(wikidata);
  }

  /** Returns the CAMEO event code, where one fits. */
  public Optional<String> cameo() {
    return nonEmpty(cameo);
  }

  /** Returns the TAC-KBP slot, where one fits. */
  public Optional<String> tacKbp() {
    return nonEmpty(tacKbp);
  }

  /** Returns the ACE 2005 relation or event type, where one fits. */
  public Optional<String> ace() {
    return nonEmpty(ace);
  }

  private static Optional<String> nonEmpty(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /**
   * Returns the type with the given code.
   *
   * @param code as {@link #code()} writes it
   * @throws IllegalArgumentException if there is none
   */
  public static RelationType ofCode(String code) {
    for (RelationType type : values()) {
      if (type.code().equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("relation type '" + code + "' is not one of the 28");
  }
}
