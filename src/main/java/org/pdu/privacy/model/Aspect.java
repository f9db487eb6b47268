package org.pdu.privacy.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something about themselves that people may tell if they like. Each can be skipped. */
public enum Aspect {
  LIVED_EXPERIENCE(
      "What you have lived through",
      "Have you yourself lived through any of these?",
      "homelessness=Being without a home",
      "mental-ill-health=Mental ill-health",
      "drugs-or-alcohol=Trouble with drugs or alcohol",
      "law=Trouble with the law, or prison",
      "violence=Violence or control at home",
      "care=Being in care as a child",
      "none=None of these"),
  AGE(
      "Your age",
      "How old are you?",
      "under-25=Under 25",
      "25-34=25 to 34",
      "35-49=35 to 49",
      "50-64=50 to 64",
      "65-over=65 or over"),
  GENDER(
      "Your gender", "How do you describe your gender?", "woman=Woman", "man=Man", "other=Another"),
  ETHNICITY(
      "Your ethnic background",
      "How do you describe your ethnic background?",
      "asian=Asian or Asian British",
      "black=Black, Black British, Caribbean or African",
      "mixed=Mixed or several",
      "white=White",
      "other=Another"),
  DISABILITY(
      "Disability and long illness",
      "Does an illness, impairment or way of being make daily life harder for you?",
      "a-lot=Yes, a lot",
      "a-little=Yes, a little",
      "no=No"),
  ORIENTATION(
      "Who you are drawn to",
      "How do you describe your sexual orientation?",
      "straight=Straight",
      "gay-or-lesbian=Gay or lesbian",
      "bi=Bi",
      "other=Another"),
  RELIGION(
      "Your religion or belief",
      "What is your religion or belief?",
      "none=None",
      "buddhist=Buddhist",
      "christian=Christian",
      "hindu=Hindu",
      "jewish=Jewish",
      "muslim=Muslim",
      "sikh=Sikh",
      "other=Another"),
  CARING(
      "Looking after somebody",
      "Do you look after a child, or somebody who is ill or old, outside your job?",
      "child=Yes, a child or children",
      "adult=Yes, an adult",
      "no=No");

  private final String title;
  private final String question;
  private final List<Choice> choices;

  Aspect(String title, String question, String... choices) {
    this.title = title;
    this.question = question;
    this.choices = Arrays.stream(choices).map(Choice::of).toList();
  }

  /** One thing that can be chosen; several may be. */
  public record Choice(String code, String words) {
    private static Choice of(String both) {
      int at = both.indexOf('=');
      return new Choice(both.substring(0, at), both.substring(at + 1));
    }
  }

  /** As addresses and the API write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String title() {
    return title;
  }

  public String question() {
    return question;
  }

  public List<Choice> choices() {
    return choices;
  }

  public boolean offers(String code) {
    return choices.stream().anyMatch(choice -> choice.code().equals(code));
  }

  public static Optional<Aspect> of(String code) {
    return Arrays.stream(values()).filter(aspect -> aspect.code().equals(code)).findFirst();
  }
}
