/* jy-demo-form.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-form.h"

#include "jy-date.h"
#include "jy-demo-name.h"
#include "jy-demo-random.h"
#include "jy-form-check.h"
#include "jy-form-fill.h"
#include "jy-medication.h"

#define ROUNDS 3 /* an answer may make another field asked */

/* Of 1,000. */
#define ANSWERED 850 /* what need not be */
#define MEASURED 994 /* the same of an examination, which is done in one go */
#define UNUSUAL 60   /* another code than the ordinary one */

/* Codes of the ordinary answer where it is not the first. */
static const struct
{
  const char *form; /* NULL: any */
  const char *field;
  int code;
} ordinary[] = {
  { "examination", "foot_pulse", 2 },         { "child-1-8m", "neck_mass", 2 },
  { "child-1-8m", "fontanelle", 2 },          { "mental-disorder", "insight", 1 },
  { "mental-disorder", "classification", 3 },
};

/* Fields whose unusual answers would make an emergency of too many visits. */
static const char *const steady[] = { "danger_signs", "severe_reaction", "hospital", "locked",
                                      NULL };

void
jy_demo_body_init (JyDemoBody *self, GRand *rand, int months, JyGroup groups)
{
  gboolean is_child = months < 12 * 14;

  self->sbp = (groups & JY_GROUP_HYPERTENSION) ? jy_demo_between (rand, 124, 146)
                                               : jy_demo_between (rand, 108, 134);
  self->dbp = (groups & JY_GROUP_HYPERTENSION) ? jy_demo_between (rand, 74, 90)
                                               : jy_demo_between (rand, 64, 84);
  self->fbg =
    (groups & JY_GROUP_DIABETES) ? jy_demo_between (rand, 56, 76) : jy_demo_between (rand, 44, 60);
  self->height = is_child ? MIN (50 + months * 3 / 4 + 8, 160) : jy_demo_between (rand, 150, 176);
  self->weight = is_child ? 34 + months * 5 : (self->height - 100) * jy_demo_between (rand, 8, 11);
}

/* Numbers of the body, each visit a little different.  Returns: whether @field is one */
static gboolean
get_reading (
  const JyDemoBody *body, const JyFormField *field, GRand *rand, int months, double *value)
{
  const char *id = field->id;
  gboolean is_child = months >= 0 && months < 12 * 14;

  if (g_str_has_prefix (id, "sbp"))
    *value = body->sbp + jy_demo_between (rand, -9, 14);
  else if (g_str_has_prefix (id, "dbp"))
    *value = body->dbp + jy_demo_between (rand, -7, 8);
  else if (g_str_equal (id, "fbg"))
    *value = (body->fbg + jy_demo_between (rand, -8, 12)) / 10.0;
  else if (g_str_equal (id, "height"))
    *value = is_child ? MIN (58 + months * 3 / 4, 160) : body->height;
  else if (g_str_equal (id, "weight"))
    *value = (is_child ? 34 + months * 5 : body->weight + jy_demo_between (rand, -12, 12)) / 10.0;
  else if (g_str_equal (id, "waist"))
    *value = 74 + jy_demo_between (rand, 0, 16);
  else if (g_str_equal (id, "heart_rate") && !is_child)
    *value = jy_demo_between (rand, 62, 88);
  else if (g_str_equal (id, "temperature"))
    *value = jy_demo_between (rand, 362, 369) / 10.0;
  else
    return FALSE;

  return TRUE;
}

/* Halfway between what would be asked about, and a little to either side. */
static double
get_ordinary_number (const JyFormField *field, GRand *rand)
{
  double low = MAX (field->min, field->soft_min);
  double high = MIN (field->max, field->soft_max);
  double value = low + (high - low) * jy_demo_between (rand, 40, 60) / 100;

  return field->places == 0 ? (double) (int) value : value;
}

static char *
dup_number (const JyFormField *field, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  double unit = field->places == 0 ? 1 : field->places == 1 ? 10 : 100;

  /* Rounded, and without noughts at the end. */
  return g_strdup (
    g_ascii_formatd (text, sizeof text, "%.10g", (double) (gint64) (value * unit + 0.5) / unit));
}

static char *
dup_code (const JyForm *form, const JyFormField *field, GRand *rand)
{
  const JyFormOption *option = field->options->pdata[0];

  for (gsize i = 0; i < G_N_ELEMENTS (ordinary); i++)
    if (g_str_equal (field->id, ordinary[i].field) && g_str_equal (form->id, ordinary[i].form) &&
        jy_form_field_find_option (field, ordinary[i].code) != NULL)
      option = jy_form_field_find_option (field, ordinary[i].code);

  if (g_str_equal (field->id, "visit_way"))
    option = field->options->pdata[jy_demo_chance (rand, 400) && field->options->len > 1 ? 1 : 0];
  else if (!g_strv_contains (steady, field->id) && jy_demo_chance (rand, UNUSUAL))
    option =
      field->options->pdata[jy_demo_between (rand, 0, MIN ((int) field->options->len, 3) - 1)];

  return g_strdup_printf ("%d", option->code);
}

static char *
dup_drugs (const JyFormField *field, const char *form)
{
  JyMedication drug = { .times = (char *) "1", .amount = (char *) "5", .unit = (char *) "mg" };
  g_autoptr (GPtrArray) drugs = g_ptr_array_new ();

  if (g_str_equal (form, "hypertension"))
    drug.name = (char *) "氨氯地平";
  else if (g_str_equal (form, "diabetes"))
    drug = (JyMedication){ (char *) "二甲双胍", (char *) "2", (char *) "0.5", (char *) "g" };
  else
    return g_strdup ("");

  g_ptr_array_add (drugs, &drug);
  return jy_medications_dup_text (drugs);
}

/* What is written where the form asks for words. */
/* clang-format off */
static const struct
{
  const char *field;
  const char *text;
} texts[] = {
  { "abnormal_1",            "血压偏高" },
  { "adverse_reaction_text", "轻度头晕" },
  { "classification_text",   "血红蛋白偏低" },
  { "complication_text",     "下肢轻度水肿" },
  { "diagnosis",             "精神分裂症" },
  { "ecg_text",              "窦性心动过缓" },
  { "general_health",        "良好" },
  { "illness_other",         "上呼吸道感染" },
  { "malformation_text",     "副耳" },
  { "symptoms_other",        "偶感疲劳" },
};
/* clang-format on */

static char *
dup_text (const JyFormField *field, const JyFormContext *context)
{
  if (g_str_equal (field->id, "mother_name") && g_date_valid (&context->born))
    {
      /* By the child's birth: the same mother each time, and no other answer moves. */
      g_autoptr (GRand) rand = g_rand_new_with_seed (g_date_get_julian (&context->born));

      return jy_demo_make_name (rand, jy_demo_pick_surname (rand), 2,
                                g_date_get_year (&context->born) - 27);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (g_str_equal (field->id, texts[i].field))
      return g_strdup (texts[i].text);

  return g_strdup ("无特殊");
}

/* Returns: (transfer full): an answer; "" for none */
static char *
dup_answer (const JyForm *form,
            const JyFormField *field,
            const JyFormContext *context,
            const JyDemoBody *body,
            gboolean is_required,
            GRand *rand)
{
  int months =
    g_date_valid (&context->born) ? jy_date_get_age_in_months (&context->born, &context->date) : -1;
  char date[JY_DATE_TEXT_SIZE];
  double value;

  if (get_reading (body, field, rand, months, &value))
    return dup_number (field, value);
  if (field->type == JY_FORM_MEDICATION)
    return dup_drugs (field, form->id);
  if (!is_required &&
      !jy_demo_chance (rand, g_str_equal (form->id, "examination") ? MEASURED : ANSWERED))
    return g_strdup ("");
  if (jy_form_field_is_number (field))
    return dup_number (field, get_ordinary_number (field, rand));
  if (jy_form_field_has_options (field))
    return dup_code (form, field, rand);
  if (!is_required)
    return g_strdup ("");
  if (field->type == JY_FORM_DATE)
    {
      jy_date_to_text (&context->date, date);
      return g_strdup (date);
    }

  return dup_text (field, context);
}

static void
fill_round (const JyForm *form,
            JyAnswers *answers,
            const JyFormContext *context,
            const JyDemoBody *body,
            gboolean first,
            GRand *rand)
{
  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = form->fields->pdata[i];
      gboolean is_required = jy_form_field_is_required (field, answers, context);
      g_autofree char *answer = NULL;

      if (field->computed != NULL || jy_answers_has (answers, field->id) ||
          !jy_form_field_is_shown (field, answers, context) || (!first && !is_required))
        continue;

      answer = dup_answer (form, field, context, body, is_required, rand);
      jy_answers_set (answers, field->id, answer);
    }
}

/* Takes away what is refused and need not be. */
static gboolean
mend (const JyForm *form, JyAnswers *answers, const JyFormContext *context)
{
  for (guint i = 0; i <= form->fields->len; i++)
    {
      g_autoptr (GPtrArray) issues = jy_form_check (form, answers, context);
      const JyFormIssue *issue = jy_form_issues_find (issues, JY_SEVERITY_REFUSE);

      if (issue == NULL)
        return TRUE;
      if (!jy_answers_has (answers, issue->field))
        return FALSE;

      jy_answers_set (answers, issue->field, "");
      jy_form_compute (form, answers, context);
    }

  return FALSE;
}

JyAnswers *
jy_demo_fill_form (const JyForm *form,
                   const JyFormContext *context,
                   const JyDemoBody *body,
                   GRand *rand)
{
  g_autoptr (JyAnswers) answers = jy_answers_new ();

  for (int i = 0; i < ROUNDS; i++)
    {
      fill_round (form, answers, context, body, i == 0, rand);
      jy_form_compute (form, answers, context);
    }

  return mend (form, answers, context) ? g_steal_pointer (&answers) : NULL;
}
