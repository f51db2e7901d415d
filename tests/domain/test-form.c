/* test-form.c: a form is read only if it is sound; conditions, checks, what is carried over
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-form.h"

#include <string.h>

#include "jy-test-form.h"

#define HEAD "<form id='f' version='1' title='T' source='S'>"
#define FORM(fields) HEAD "<section title='A'>" fields "</section></form>"
#define A                                                                                          \
  "<field id='a' type='code' label='A'><option code='1' label='x'/><option code='2' "              \
  "label='y'/></field>"
#define N(more) "<field id='n' type='integer' label='N' " more "/>"

static const char sound[] = FORM (
  A "<field id='b' type='integer' label='B' unit='kg' min='1' max='9' soft-min='2' soft-max='8'"
    " required-when='a=2' shown-when='a=1,2' carried='true' above='c'/>"
    "<field id='c' type='decimal' label='C' places='1' min='0' max='5' pair='d' pair-label='CD'/>"
    "<field id='d' type='integer' label='D' min='-5' max='5'/>"
    "<field id='m' type='multi' label='M' carried='true'>"
    "<option code='1' label='none' exclusive='true'/><option code='2' label='p'/>"
    "<option code='3' label='q'/></field>"
    "<field id='t' type='text' label='T' length='5' sex='2' carried='true'/>"
    "<field id='u' type='date' label='U' day='past' months-from='12' months-until='23'/>"
    "<field id='v' type='date' label='V' day='future'/>"
    "<field id='w' type='flag' label='W' groups='elderly diabetes' required-groups='diabetes'/>"
    "<field id='bmi' type='decimal' label='I' places='1' min='1' max='99' computed='bmi'/>");

static const char *const unsound[] = {
  "<?x?><!-- -->",
  FORM (A) FORM (A),
  "",
  "<",
  "form",
  "<form>",
  "<forms/>",
  HEAD,
  HEAD "</form>",
  "<form version='1' title='T' source='S'><section title='A'>" A "</section></form>",
  "<form id='f' version='0' title='T' source='S'><section title='A'>" A "</section></form>",
  "<form id='f' version='1' title='T'><section title='A'>" A "</section></form>",
  HEAD A "</form>",
  HEAD "<section>" A "</section></form>",
  HEAD "<section title='A'>words" A "</section></form>",
  FORM (""),
  FORM (A A),
  FORM ("<field id='A' type='text' label='A'/>"),
  FORM ("<field id='a' type='text'/>"),
  FORM ("<field id='a' type='word' label='A'/>"),
  FORM ("<field id='a' type='text' label='A' colour='red'/>"),
  FORM ("<field id='a' type='text' label='A' required='false'/>"),
  FORM ("<field id='a' type='text' label='A' length='-1'/>"),
  FORM ("<field id='a' type='date' label='A' length='9'/>"),
  FORM ("<field id='a' type='text' label='A' day='past'/>"),
  FORM ("<field id='a' type='date' label='A' day='today'/>"),
  FORM ("<field id='a' type='text' label='A' unit='kg'/>"),
  FORM ("<field id='a' type='code' label='A'/>"),
  FORM ("<field id='a' type='code' label='A'><option code='1' label='x'/><option code='1' "
        "label='y'/></field>"),
  FORM (
    "<field id='a' type='code' label='A'><option code='1' label='x' exclusive='true'/></field>"),
  FORM ("<field id='a' type='code' label='A'><option code='1'/></field>"),
  FORM ("<field id='a' type='code' label='A'><option code='x' label='x'/></field>"),
  FORM ("<field id='a' type='text' label='A'><option code='1' label='x'/></field>"),
  FORM ("<field id='a' type='code' label='A' choices='yes'/>"),
  FORM (N ("")),
  FORM (N ("min='1'")),
  FORM (N ("min='9' max='1'")),
  FORM (N ("min='1' max='1'")),
  FORM (N ("min='1' max='9' soft-min='8' soft-max='2'")),
  FORM (N ("min='x' max='9'")),
  FORM (N ("min='1' max='9' places='1'")),
  FORM (N ("min='1' max='9' above='n'")),
  FORM (A N ("min='1' max='9' above='a'")),
  FORM (N ("min='1' max='9' pair='z' pair-label='P'")),
  FORM (N ("min='1' max='9' pair='n' pair-label='P'")),
  FORM (N ("min='1' max='9' pair-label='P'")),
  FORM (N ("min='1' max='9' shown-when='a=1'")),
  FORM (A N ("min='1' max='9' shown-when='a=3'")),
  FORM (A N ("min='1' max='9' shown-when='a'")),
  FORM (A N ("min='1' max='9' shown-when='a='")),
  FORM (N ("min='1' max='9' shown-when='n=1'")),
  FORM (N ("min='1' max='9' shown-when='a=1'") A),
  FORM (N ("min='1' max='9' sex='3'")),
  FORM (N ("min='1' max='9' groups='nobody'")),
  FORM (N ("min='1' max='9' groups=''")),
  FORM (N ("min='1' max='9' months-from='9' months-until='8'")),
  FORM (N ("min='1' max='9' computed='nothing'")),
  FORM ("<field id='bmi' type='decimal' places='1' label='I' min='1' max='9' computed='bmi' "
        "required='true'/>"),
  HEAD "<choices id='c'/><choices id='c'/><section title='A'>" A "</section></form>",
  HEAD "<choices/><section title='A'>" A "</section></form>",
};

static JyForm *
read_sound (void)
{
  g_autoptr (GError) error = NULL;
  JyForm *form = jy_form_read (sound, -1, &error);

  g_assert_no_error (error);
  return form;
}

static void
test_read (void)
{
  g_autoptr (JyForm) form = read_sound ();
  const JyFormField *b = jy_form_find (form, "b");

  g_assert_cmpstr (form->id, ==, "f");
  g_assert_cmpuint (form->fields->len, ==, 10);
  g_assert_cmpfloat (b->soft_max, ==, 8);
  g_assert_true (b->is_carried && b->is_required);
  g_assert_cmpuint (jy_form_find (form, "w")->options->len, ==, 2);
  g_assert_null (jy_form_find (form, "z"));
  g_assert_cmpstr (jy_form_field_get_unit (b), ==, "kg");
  g_assert_cmpstr (jy_form_field_get_unit (jy_form_find (form, "a")), ==, "");
}

static void
test_unsound (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (unsound); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JyForm) form = jy_form_read (unsound[i], -1, &error);

      g_test_message ("%s", unsound[i]);
      g_assert_null (form);
      g_assert_nonnull (error);
      g_test_message ("  %s", error->message);
    }
}

static void
test_conditions (void)
{
  g_autoptr (JyForm) form = read_sound ();
  g_autoptr (JyAnswers) answers = jy_answers_new ();
  JyFormContext girl = jy_test_form_context (2, 12, JY_GROUP_NONE);
  JyFormContext boy = jy_test_form_context (1, 24, JY_GROUP_DIABETES);
  JyFormContext unknown = { 0 };
  const JyFormField *b = jy_form_find (form, "b");
  const JyFormField *t = jy_form_find (form, "t");
  const JyFormField *u = jy_form_find (form, "u");
  const JyFormField *w = jy_form_find (form, "w");

  g_assert_false (jy_form_field_is_shown (b, answers, &girl));
  jy_answers_set (answers, "a", "1");
  g_assert_true (jy_form_field_is_shown (b, answers, &girl));
  g_assert_false (jy_form_field_is_required (b, answers, &girl));
  jy_answers_set (answers, "a", "2");
  g_assert_true (jy_form_field_is_required (b, answers, &girl));

  g_assert_true (jy_form_field_is_shown (t, answers, &girl));
  g_assert_false (jy_form_field_is_shown (t, answers, &boy));
  g_assert_true (jy_form_field_is_shown (u, answers, &girl));
  g_assert_false (jy_form_field_is_shown (u, answers, &boy));
  g_assert_false (jy_form_field_is_shown (w, answers, &girl));
  g_assert_true (jy_form_field_is_required (w, answers, &boy));

  for (int months = 11; months <= 24; months++)
    {
      JyFormContext child = jy_test_form_context (1, months, JY_GROUP_NONE);

      g_assert_cmpint (jy_form_field_is_shown (u, answers, &child), ==,
                       months >= 12 && months <= 23);
    }

  g_date_clear (&unknown.born, 1);
  g_date_clear (&unknown.date, 1);
  g_assert_true (jy_form_field_is_shown (t, answers, &unknown));
  g_assert_true (jy_form_field_is_shown (u, answers, &unknown));
}

/* One answer changed in a sheet that is right: a girl of 12 months who answered a, b, c and d. */
static void
test_check (void)
{
  static const struct
  {
    const char *field;
    const char *answer;
    int severity; /* -1: nothing to say */
    const char *words;
  } cases[] = {
    { "a", "", JY_SEVERITY_REFUSE, "is not asked" }, /* of b, which waits for it */
    { "a", "3", JY_SEVERITY_REFUSE, "codes are 1, 2" },
    { "b", "5", -1, NULL },
    { "b", "", JY_SEVERITY_REFUSE, "missing" },
    { "b", "9", JY_SEVERITY_ASK, "usually from 2 to 8 kg" },
    { "b", "10", JY_SEVERITY_REFUSE, "from 1 to 9 kg" },
    { "b", "0", JY_SEVERITY_REFUSE, "from 1 to 9 kg" },
    { "b", "3", JY_SEVERITY_REFUSE, "above C" },
    { "b", "05", JY_SEVERITY_REFUSE, "cannot be kept" },
    { "b", "x", JY_SEVERITY_REFUSE, "must be a number" },
    { "c", "3.4", -1, NULL },
    { "c", "3.45", JY_SEVERITY_REFUSE, "1 decimal place" },
    { "c", "", JY_SEVERITY_REFUSE, "needs C" },
    { "d", "", JY_SEVERITY_REFUSE, "needs D" },
    { "m", "1", -1, NULL },
    { "m", "2,3", -1, NULL },
    { "m", "1,3", JY_SEVERITY_REFUSE, "stands alone" },
    { "m", "3,2", JY_SEVERITY_REFUSE, "cannot be kept" },
    { "t", "五个汉字了", -1, NULL },
    { "t", "六个汉字多了", JY_SEVERITY_REFUSE, "longer than 5" },
    { "u", "2024-06-15", -1, NULL },
    { "u", "2024-06-16", JY_SEVERITY_REFUSE, "not be after 2024-06-15" },
    { "v", "2024-06-15", -1, NULL },
    { "v", "2024-06-14", JY_SEVERITY_REFUSE, "not be before 2024-06-15" },
    { "v", "2023-02-29", JY_SEVERITY_REFUSE, "date like" },
    { "w", "2", JY_SEVERITY_REFUSE, "not asked" },
    { "z", "1", JY_SEVERITY_REFUSE, "no field" },
  };
  g_autoptr (JyForm) form = read_sound ();
  JyFormContext context = jy_test_form_context (2, 12, JY_GROUP_NONE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyAnswers) answers = jy_answers_parse ("a=2\nb=5\nc=3\nd=1\n", NULL);
      g_autoptr (GPtrArray) issues = NULL;
      const JyFormIssue *issue;

      jy_answers_set (answers, cases[i].field, cases[i].answer);
      issues = jy_form_check (form, answers, &context);
      g_test_message ("%s=%s", cases[i].field, cases[i].answer);
      g_assert_cmpuint (issues->len > 0, ==, cases[i].severity >= 0);
      if (issues->len == 0)
        continue;

      issue = jy_form_issues_find (issues, (JySeverity) cases[i].severity);
      g_assert_nonnull (issue);
      g_test_message ("  %s", issue->message);
      g_assert_nonnull (strstr (issue->message, cases[i].words));
    }
}

static void
test_carry_over (void)
{
  g_autoptr (JyForm) form = read_sound ();
  JyFormContext woman = jy_test_form_context (2, 400, JY_GROUP_NONE);
  JyFormContext man = jy_test_form_context (1, 400, JY_GROUP_NONE);
  g_autoptr (JyAnswers) previous = jy_answers_parse ("a=2\nb=5\nc=3\nm=2,3\nt=x\n", NULL);
  g_autoptr (JyAnswers) changed = jy_answers_parse ("m=2,9\n", NULL);
  g_autoptr (JyAnswers) of_woman = jy_form_carry_over (form, previous, &woman);
  g_autoptr (JyAnswers) of_man = jy_form_carry_over (form, previous, &man);
  g_autoptr (JyAnswers) of_nobody = jy_form_carry_over (form, NULL, &man);
  g_autoptr (JyAnswers) of_older_form = jy_form_carry_over (form, changed, &man);
  g_autofree char *text = jy_answers_dup_text (of_woman);
  g_autofree char *other = jy_answers_dup_text (of_man);

  g_assert_cmpstr (text, ==, "m=2,3\nt=x\n"); /* b waits for a, which is asked anew */
  g_assert_cmpstr (other, ==, "m=2,3\n");
  g_assert_cmpuint (jy_answers_get_n (of_nobody), ==, 0);
  g_assert_cmpuint (jy_answers_get_n (of_older_form), ==, 0);
}

static void
test_compute (void)
{
  g_autoptr (JyForm) form = read_sound ();
  JyFormContext context = jy_test_form_context (1, 400, JY_GROUP_NONE);
  g_autoptr (JyAnswers) answers = jy_answers_parse ("height=170\nweight=65\n", NULL);

  jy_form_compute (form, answers, &context);
  g_assert_cmpstr (jy_answers_get (answers, "bmi"), ==, "22.5");
  jy_answers_set (answers, "weight", NULL);
  jy_form_compute (form, answers, &context);
  g_assert_cmpstr (jy_answers_get (answers, "bmi"), ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form/read", test_read);
  g_test_add_func ("/form/unsound", test_unsound);
  g_test_add_func ("/form/conditions", test_conditions);
  g_test_add_func ("/form/check", test_check);
  g_test_add_func ("/form/carry-over", test_carry_over);
  g_test_add_func ("/form/compute", test_compute);
  return g_test_run ();
}
