/* jy-life.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/jy-life.h"

#include "jy-date.h"

static GDate
day (const char *text)
{
  GDate date;

  if (!jy_date_from_text (text, &date))
    g_assert_cmpstr (text, ==, "-");
  return date;
}

static GDate
day_if (char **words, guint index)
{
  return g_strv_length (words) > index ? day (words[index]) : (GDate){ 0 };
}

static JyCoverageFact *
coverage (JyLife *self)
{
  g_assert_cmpuint (self->facts.n_coverages, >, 0);
  return &self->coverages[self->facts.n_coverages - 1];
}

static JyPregnancyFact *
pregnancy (JyLife *self)
{
  g_assert_cmpuint (self->facts.n_pregnancies, >, 0);
  return &self->pregnancies[self->facts.n_pregnancies - 1];
}

static void
sign (JyLife *self, char **words)
{
  JyCoverageFact *fact = &self->coverages[self->facts.n_coverages++];

  fact->agreement = (gint64) self->facts.n_coverages;
  fact->term_from = fact->from = day (words[1]);
  fact->term_to = fact->from;
  g_date_add_years (&fact->term_to, 1);
  g_date_subtract_days (&fact->term_to, 1);
  if (words[2] != NULL)
    fact->term_to = day (words[2]);
  fact->until = fact->term_to;
  g_date_add_days (&fact->until, 1);
  fact->promises = &self->promises[self->n_promises];
}

static void
promise (JyLife *self, char **words)
{
  JyPromisedItem *fact = &self->promises[self->n_promises++];

  fact->item = (gint64) self->n_promises;
  fact->kind = jy_service_item_from_code (words[1]);
  fact->code = self->codes[self->n_promises - 1] = g_strdup (words[1]);
  fact->times = atoi (words[2]);
  fact->is_negotiated = g_str_equal (words[0], "agreed");
  fact->awaits_consent = g_strv_contains ((const char *const *) words, "waits");
  coverage (self)->n_promises++;
}

static gboolean
tell_coverage (JyLife *self, char **words)
{
  const char *word = words[0];

  if (g_str_equal (word, "sign"))
    sign (self, words);
  else if (g_str_equal (word, "join"))
    coverage (self)->from = day (words[1]);
  else if (g_str_equal (word, "end"))
    coverage (self)->until = day (words[1]);
  else if (g_str_equal (word, "channel"))
    coverage (self)->channel = atoi (words[1]);
  else if (g_str_equal (word, "tier"))
    coverage (self)->tier = atoi (words[1]);
  else if (g_str_equal (word, "planned"))
    {
      coverage (self)->planned_from = day (words[1]);
      coverage (self)->planned_to = day (words[2]);
    }
  else if (g_str_equal (word, "promise") || g_str_equal (word, "agreed"))
    promise (self, words);
  else
    return FALSE;

  return TRUE;
}

static gboolean
tell_pregnancy (JyLife *self, char **words)
{
  const char *word = words[0];

  if (g_str_equal (word, "pregnant"))
    self->pregnancies[self->facts.n_pregnancies++] =
      (JyPregnancyFact){ .known = day (words[1]), .last_period = day_if (words, 2) };
  else if (g_str_equal (word, "due"))
    pregnancy (self)->due = day (words[1]);
  else if (g_str_equal (word, "birth"))
    pregnancy (self)->delivered = day (words[1]);
  else if (g_str_equal (word, "home"))
    pregnancy (self)->discharged = day (words[1]);
  else if (g_str_equal (word, "ended"))
    pregnancy (self)->ended = day (words[1]);
  else
    return FALSE;

  return TRUE;
}

static void
did (JyLife *self, char **words)
{
  JyServiceRecord *record = &self->records[self->facts.n_records++];

  *record = (JyServiceRecord){ .id = (gint64) self->facts.n_records,
                               .form = jy_service_kind_from_id (words[1]),
                               .done_on = day (words[2]) };
  g_assert_cmpint (record->form, !=, JY_SERVICE_NONE);

  for (char **word = words + 3; *word != NULL; word++)
    if (g_str_equal (*word, "clinic"))
      record->way = JY_WAY_CLINIC;
    else if (g_str_equal (*word, "home"))
      record->way = JY_WAY_HOME;
    else if (g_str_equal (*word, "phone"))
      record->way = JY_WAY_TELEPHONE;
    else if (g_str_equal (*word, "lost"))
      record->result = JY_VISIT_LOST;
    else if (g_str_equal (*word, "refused"))
      record->result = JY_VISIT_REFUSED;
    else if (g_str_equal (*word, "recheck"))
      record->next = JY_NEXT_RECHECK;
    else if (g_str_equal (*word, "referral"))
      record->next = JY_NEXT_REFERRAL;
    else if (g_str_equal (*word, "by"))
      record->next_by = day (*++word);
    else if (g_str_equal (*word, "item"))
      record->item = atoi (*++word);
    else if (g_str_equal (*word, "medical"))
      record->supervisor = JY_SUPERVISOR_MEDICAL;
    else if (g_str_equal (*word, "family"))
      record->supervisor = JY_SUPERVISOR_FAMILY;
    else if (g_str_equal (*word, "no-pressure"))
      record->missing |= JY_CONTENT_PRESSURE;
    else if (g_str_equal (*word, "no-glucose"))
      record->missing |= JY_CONTENT_GLUCOSE;
    else if (g_str_equal (*word, "family-only"))
      record->missing |= JY_CONTENT_PERSON;
    else if (g_str_equal (*word, "at-risk"))
      record->finds_risk = TRUE;
    else
      g_error ("%s?", *word);
}

static void
refer (JyLife *self, char **words)
{
  JyReferralFact *fact = &self->referrals[self->facts.n_referrals++];

  fact->id = (gint64) self->facts.n_referrals + 100;
  fact->made_on = day (words[1]);
  for (char **word = words + 2; *word != NULL; word += 2)
    if (g_str_equal (*word, "by"))
      fact->check_by = day (word[1]);
    else if (g_str_equal (*word, "result"))
      fact->result_on = day (word[1]);
    else
      fact->record = atoi (word[1]);
}

static void
tell_person (JyLife *self, char **words)
{
  const char *word = words[0];

  if (g_str_equal (word, "household"))
    self->facts.is_household = TRUE;
  else if (g_str_equal (word, "born"))
    self->facts.born = day (words[1]);
  else if (g_str_equal (word, "discharged"))
    self->facts.discharged = day (words[1]);
  else if (g_str_equal (word, "died"))
    self->facts.died = day (words[1]);
  else if (g_str_equal (word, "moved"))
    self->facts.moved_out = day (words[1]);
  else
    g_error ("%s?", word);
}

static void
tell (JyLife *self, char **words)
{
  JyServiceFacts *facts = &self->facts;
  const char *word = words[0];

  if (tell_coverage (self, words) || tell_pregnancy (self, words))
    return;
  if (g_str_equal (word, "has"))
    self->conditions[facts->n_conditions++] =
      (JyConditionFact){ jy_group_from_kind (words[1]), day_if (words, 2), day_if (words, 3) };
  else if (g_str_equal (word, "talk"))
    self->acceptances[facts->n_acceptances++] =
      (JyAcceptanceFact){ day (words[1]), (JyAcceptance) atoi (words[2]) };
  else if (g_str_equal (word, "away") || g_str_equal (word, "back"))
    self->residences[facts->n_residences++] =
      (JyResidenceFact){ g_str_equal (word, "back"), day_if (words, 1), day_if (words, 2) };
  else if (g_str_equal (word, "hand-over"))
    self->hand_overs[facts->n_hand_overs++] =
      (JyHandOverFact){ jy_group_from_kind (words[1]), day_if (words, 2), day_if (words, 3) };
  else if (g_str_equal (word, "did"))
    did (self, words);
  else if (g_str_equal (word, "refer"))
    refer (self, words);
  else if (g_str_equal (word, "set"))
    {
      GDate from = day (words[2]);

      g_assert_true (jy_service_parameters_set (self->parameters, words[1], &from, words[3]));
    }
  else
    tell_person (self, words);
}

void
jy_life_tell (JyLife *self, const char *script)
{
  g_auto (GStrv) facts = g_strsplit (script, ";", -1);

  for (char **fact = facts; *fact != NULL; fact++)
    {
      g_auto (GStrv) words = g_strsplit (g_strstrip (*fact), " ", -1);

      if (words[0] != NULL)
        tell (self, words);
    }
}

JyLife *
jy_life_new (const char *script)
{
  JyLife *self = g_new0 (JyLife, 1);

  self->parameters = jy_service_parameters_new ();
  self->facts.conditions = self->conditions;
  self->facts.pregnancies = self->pregnancies;
  self->facts.coverages = self->coverages;
  self->facts.acceptances = self->acceptances;
  self->facts.residences = self->residences;
  self->facts.records = self->records;
  self->facts.referrals = self->referrals;
  self->facts.hand_overs = self->hand_overs;
  jy_life_tell (self, script);
  return self;
}

void
jy_life_free (JyLife *self)
{
  for (gsize i = 0; i < self->n_promises; i++)
    g_free (self->codes[i]);
  jy_service_parameters_free (self->parameters);
  g_free (self);
}

GArray *
jy_life_due (JyLife *self, const char *today)
{
  GArray *windows = jy_due_windows_new ();
  GDate date = day (today);

  jy_due (&self->facts, self->parameters, &date, windows);
  return windows;
}

static void
append_window (GString *text, const JyDueWindow *window)
{
  char from[JY_DATE_TEXT_SIZE], to[JY_DATE_TEXT_SIZE], late[JY_DATE_TEXT_SIZE] = "ever";

  jy_date_to_text (&window->from, from);
  jy_date_to_text (&window->to, to);
  if (g_date_valid (&window->late_until))
    jy_date_to_text (&window->late_until, late);

  g_string_append_printf (text, "%s..%s", from, to);
  if (!g_str_equal (to, late))
    g_string_append_printf (text, " ~%s", late);
  g_string_append_printf (text, " %s", jy_due_state_get_id (window->state));
}

char *
jy_life_dup_due (JyLife *self, const char *today, const char *rule)
{
  g_autoptr (GArray) windows = jy_life_due (self, today);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < windows->len; i++)
    {
      const JyDueWindow *window = &g_array_index (windows, JyDueWindow, i);

      if (rule != NULL && !g_str_equal (window->rule->id, rule))
        continue;
      if (text->len > 0)
        g_string_append (text, "; ");
      if (rule == NULL)
        g_string_append_printf (text, "%s ", window->rule->id);
      append_window (text, window);
    }

  return g_strdup (text->str);
}

void
jy_life_assert (const JyLifeCase *cases, gsize n)
{
  guint n_wrong = 0;

  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (JyLife) life = jy_life_new (cases[i].script);
      g_autofree char *due = jy_life_dup_due (life, cases[i].today, cases[i].rule);

      if (cases[i].rule != NULL)
        g_assert_nonnull (jy_service_rule_find (cases[i].rule));
      if (g_str_equal (due, cases[i].expected))
        continue;
      n_wrong++;
      g_test_message ("%s\n  %s\n  on %s expected %s\n  but got %s", cases[i].source,
                      cases[i].script, cases[i].today, cases[i].expected, due);
    }
  g_assert_cmpuint (n_wrong, ==, 0);
}
