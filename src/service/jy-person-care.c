/* jy-person-care.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-care.h"

#include "jy-setting.h"
#include "jy-store-register-rows.h"
#include "jy-store-settings.h"
#include "jy-store-tasks.h"

void
jy_person_care_free (JyPersonCare *self)
{
  if (self == NULL)
    return;

  jy_stored_resident_free (self->resident);
  g_clear_pointer (&self->tasks, g_ptr_array_unref);
  g_clear_pointer (&self->measured, g_ptr_array_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->referrals, g_ptr_array_unref);
  g_clear_pointer (&self->handovers, g_ptr_array_unref);
  g_clear_pointer (&self->home_stays, g_ptr_array_unref);
  g_clear_pointer (&self->experts, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_ptr_array_unref);
  g_clear_pointer (&self->trends, g_ptr_array_unref);
  g_free (self);
}

/* What is open stands first, then what comes, then what is over. */
static int
get_part (const JyTaskRow *task)
{
  if (task->state == JY_DUE_DUE || task->state == JY_DUE_OVERDUE)
    return 0;

  return task->state == JY_DUE_UPCOMING ? 1 : 2;
}

static int
compare_tasks (gconstpointer a, gconstpointer b)
{
  const JyTaskRow *first = *(const JyTaskRow *const *) a;
  const JyTaskRow *second = *(const JyTaskRow *const *) b;
  int order = get_part (first) - get_part (second);

  if (order == 0)
    order = g_date_compare (&first->to, &second->to) * (get_part (first) == 2 ? -1 : 1);

  return order != 0 ? order : (first->id > second->id) - (first->id < second->id);
}

/* @resident: 0: what is due for @household as a whole */
static GArray *
list_tasks (JyWork *work, gint64 resident, gint64 household, gboolean is_open, GError **error)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&work->today);

  query->resident = resident;
  query->household = resident == 0 ? household : 0;
  query->is_of_household = resident == 0;
  query->limit = JY_STORE_MAX_IDS;
  if (!is_open)
    {
      query->states = 0;
      query->from = work->today;
      g_date_subtract_years (&query->from, 1);
      query->to = work->today;
      g_date_add_years (&query->to, 1);
    }

  return jy_store_list_tasks (work->store, query, error);
}

static void
add_missing (GArray *ids, const GArray *others)
{
  guint n = ids->len;

  for (guint i = 0; i < others->len && ids->len < JY_STORE_MAX_IDS; i++)
    {
      gint64 id = g_array_index (others, gint64, i);
      guint at = 0;

      while (at < n && g_array_index (ids, gint64, at) != id)
        at++;
      if (at == n)
        g_array_append_val (ids, id);
    }
}

/* However long ago something was due: what is open is there. */
static GArray *
list_shown_tasks (JyWork *work, gint64 resident, gint64 household, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  const gboolean open_first[] = { TRUE, FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (open_first); i++)
    {
      g_autoptr (GArray) own = list_tasks (work, resident, 0, open_first[i], error);
      g_autoptr (GArray) shared = NULL;

      if (own == NULL)
        return NULL;
      add_missing (ids, own);

      if (household == 0)
        continue;
      shared = list_tasks (work, 0, household, open_first[i], error);
      if (shared == NULL)
        return NULL;
      add_missing (ids, shared);
    }

  return g_steal_pointer (&ids);
}

/* Returns: where the person lives, 0: in no household; -1 if it cannot be read */
static gint64
find_household (JyWork *work, gint64 resident, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) people = NULL;
  const JyRegisterPerson *person;

  g_array_append_val (ids, resident);
  people = jy_store_get_register_people (work->store, ids, error);
  if (people == NULL)
    return -1;

  person = people->pdata[0];
  return person != NULL ? person->household : 0;
}

static gboolean
read_tasks (JyWork *work, JyPersonCare *self, GError **error)
{
  gint64 household = find_household (work, self->resident->id, error);
  g_autoptr (GArray) ids =
    household >= 0 ? list_shown_tasks (work, self->resident->id, household, error) : NULL;

  if (ids == NULL ||
      (self->tasks = jy_store_get_task_rows (work->store, ids, &work->today, error)) == NULL)
    return FALSE;

  g_ptr_array_sort (self->tasks, compare_tasks);
  while (self->n_open < self->tasks->len && get_part (self->tasks->pdata[self->n_open]) == 0)
    self->n_open++;
  return TRUE;
}

static gboolean
add_rule (JyWork *work, GArray *rules, const GDate *from, GError **error)
{
  JyTrendRule rule = { .from = *from };
  const JyOutcomeParameterField *field;

  for (field = jy_outcome_parameter_fields; field->setting != NULL; field++)
    if (!jy_store_get_number (work->store, field->setting, from,
                              &G_STRUCT_MEMBER (int, &rule.parameters, field->offset), error))
      return FALSE;

  g_array_append_val (rules, rule);
  return TRUE;
}

/* What the program says until a centre decides, and what holds from each day of a decision. */
static GArray *
read_rules (JyWork *work, GError **error)
{
  static const char *const names[] = { JY_SETTING_ELDERLY_AGE,
                                       JY_SETTING_SBP_LIMIT,
                                       JY_SETTING_DBP_LIMIT,
                                       JY_SETTING_ELDERLY_SBP_LIMIT,
                                       JY_SETTING_ELDERLY_DBP_LIMIT,
                                       JY_SETTING_FBG_LIMIT,
                                       NULL };
  g_autoptr (GPtrArray) settings = jy_store_list_settings (work->store, error);
  g_autoptr (GArray) rules = g_array_new (FALSE, FALSE, sizeof (JyTrendRule));
  GDate day;

  if (settings == NULL)
    return NULL;

  g_date_set_julian (&day, 1);
  for (guint i = 0; g_date_valid (&day); i++)
    {
      GDate next = { 0 };

      if (!add_rule (work, rules, &day, error))
        return NULL;
      for (guint s = 0; s < settings->len; s++)
        {
          const JyStoredSetting *setting = settings->pdata[s];

          if (g_strv_contains (names, setting->name) &&
              g_date_compare (&setting->from_on, &day) > 0 &&
              (!g_date_valid (&next) || g_date_compare (&setting->from_on, &next) < 0))
            next = setting->from_on;
        }
      day = next;
    }

  return g_steal_pointer (&rules);
}

static void
free_answers (gpointer data)
{
  jy_answers_free ((JyAnswers *) ((JyTrendRecord *) data)->answers);
}

/* Services that were given, with what was answered. */
static GArray *
read_answers (const GPtrArray *records, GError **error)
{
  g_autoptr (GArray) read = g_array_new (FALSE, TRUE, sizeof (JyTrendRecord));

  g_array_set_clear_func (read, free_answers);
  for (guint i = 0; i < records->len; i++)
    {
      const JyStoredServiceRecord *record = records->pdata[i];
      JyTrendRecord one = { record->id, record->done_on, record->form, NULL };

      if (!g_str_equal (record->visit_outcome, "done"))
        continue;
      one.answers = jy_answers_parse (record->answers, error);
      if (one.answers == NULL)
        return NULL;
      g_array_append_val (read, one);
    }

  return g_steal_pointer (&read);
}

static gboolean
make_trends (JyWork *work, JyPersonCare *self, GError **error)
{
  const JyTrendPerson person = { self->resident->sex, self->resident->born_on };
  g_autoptr (GArray) rules = read_rules (work, error);
  g_autoptr (GArray) read = rules != NULL ? read_answers (self->records, error) : NULL;

  if (read == NULL)
    return FALSE;

  self->trends = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_trend_series_free);
  for (int kind = 0; kind < JY_N_TRENDS; kind++)
    {
      JyTrendSeries *series =
        jy_trend_series_new ((JyTrendKind) kind, (gpointer) read->data, read->len, &person,
                             (gpointer) rules->data, rules->len);

      if (series != NULL)
        g_ptr_array_add (self->trends, series);
    }

  return TRUE;
}

static gboolean
is_measured (const JyPersonCare *self, gint64 record)
{
  for (guint t = 0; t < self->trends->len; t++)
    {
      const JyTrendSeries *series = self->trends->pdata[t];

      for (guint i = 0; i < series->points->len; i++)
        if (g_array_index (series->points, JyTrendPoint, i).record == record)
          return TRUE;
    }

  return FALSE;
}

static void
list_measured (JyPersonCare *self)
{
  self->measured = g_ptr_array_new (); /* its records are those of the other list */
  for (guint i = 0; i < self->records->len; i++)
    {
      JyStoredServiceRecord *record = self->records->pdata[i];

      if (is_measured (self, record->id))
        g_ptr_array_add (self->measured, record);
    }
}

gpointer
jy_work_get_person_care (JyWork *work, gpointer args, GError **error)
{
  const gint64 *id = args;
  JyStore *store = work->store;
  g_autoptr (JyPersonCare) self = g_new0 (JyPersonCare, 1);

  self->resident = jy_store_get_resident (store, *id, error);
  if (self->resident == NULL || !read_tasks (work, self, error) ||
      (self->records = jy_store_list_service_records (store, *id, error)) == NULL ||
      (self->referrals = jy_store_list_referrals (store, *id, error)) == NULL ||
      (self->handovers = jy_store_list_handovers (store, *id, error)) == NULL ||
      (self->home_stays = jy_store_list_home_stays (store, *id, error)) == NULL ||
      (self->experts = jy_store_list_experts (store, TRUE, error)) == NULL ||
      (self->staff = jy_store_list_staff (store, error)) == NULL ||
      !make_trends (work, self, error))
    return NULL;

  list_measured (self);
  return g_steal_pointer (&self);
}

const char *
jy_person_care_get_staff_name (const JyPersonCare *self, gint64 id)
{
  for (guint i = 0; i < self->staff->len; i++)
    {
      const JyStoredStaff *staff = self->staff->pdata[i];

      if (staff->id == id)
        return staff->name;
    }

  return "";
}

const JyStoredExpert *
jy_person_care_find_expert (const JyPersonCare *self, gint64 id)
{
  for (guint i = 0; i < self->experts->len; i++)
    {
      const JyStoredExpert *expert = self->experts->pdata[i];

      if (expert->id == id)
        return expert;
    }

  return NULL;
}
