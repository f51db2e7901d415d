/* jy-demo-handover.c - mothers, children and disabled people whom specialist officers took over
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-random.h"
#include "jy-demo-services.h"
#include "jy-store-agreement-lists.h"
#include "jy-store-conditions.h"
#include "jy-work-care.h"
#include "jy-work-register.h"

/* The other teams still have to. */
#define N_TEAMS 2
#define MOST 5 /* of a kind, each time */

static const struct
{
  const char *kind;
  JyGroup group;
} kinds[] = {
  { "maternal", JY_GROUP_MATERNAL },
  { "child", JY_GROUP_CHILD },
  { "disabled", JY_GROUP_DISABLED },
};

/* Three weeks ago, which was accepted; and this week. */
static const struct
{
  int days_ago;
  int accepted_days_ago; /* 0: not yet */
  const char *note;
} times[] = {
  { 21, 17, "" },
  { 3, 0, "待专干核对" },
};

/* Whether @resident was in the group on @day already. */
static gboolean
is_known (
  JyDemo *self, gsize kind, gint64 resident, const GDate *day, gboolean *known, GError **error)
{
  g_autoptr (GPtrArray) list = NULL;

  *known = kinds[kind].group == JY_GROUP_CHILD;
  if (*known)
    return TRUE;

  list = kinds[kind].group == JY_GROUP_MATERNAL
           ? jy_store_list_pregnancies (self->store, resident, error)
           : jy_store_list_conditions (self->store, resident, error);
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const JyStoredPregnancy *pregnancy = list->pdata[i];
      const JyStoredCondition *condition = list->pdata[i];

      if (kinds[kind].group == JY_GROUP_MATERNAL)
        *known = *known || (!g_date_valid (&pregnancy->ended_on) &&
                            g_date_compare (&pregnancy->known_on, day) <= 0);
      else
        *known =
          *known ||
          (g_str_equal (condition->kind, kinds[kind].kind) &&
           (!g_date_valid (&condition->from_on) || g_date_compare (&condition->from_on, day) <= 0));
    }

  return list != NULL;
}

/* Whether an agreement covered @resident on @day: who joined later was not there yet. */
static gboolean
is_covered (JyDemo *self, gint64 resident, const GDate *day, gboolean *covered, GError **error)
{
  g_autoptr (GPtrArray) agreements =
    jy_store_list_agreements_by_resident (self->store, resident, error);

  *covered = FALSE;
  for (guint i = 0; agreements != NULL && i < agreements->len; i++)
    {
      const JyListedAgreement *one = agreements->pdata[i];

      *covered = *covered || (one->draft_step == 0 && g_date_valid (&one->joined_on) &&
                              g_date_compare (&one->joined_on, day) <= 0);
    }

  return agreements != NULL;
}

static gboolean
add_people (JyDemo *self,
            gsize kind,
            JyHandoverRequest *request,
            const GArray *people,
            const GDate *day,
            GError **error)
{
  for (guint i = 0; i < people->len && request->residents->len < MOST; i++)
    {
      gint64 resident = g_array_index (people, gint64, i);
      gboolean covered, known;

      if (!is_covered (self, resident, day, &covered, error) ||
          !is_known (self, kind, resident, day, &known, error))
        return FALSE;
      if (covered && known)
        g_array_append_val (request->residents, resident);
    }

  return TRUE;
}

static gboolean
hand_over (
  JyDemo *self, JyWork *work, const JyDemoTeam *team, gsize kind, gsize time, GError **error)
{
  g_autoptr (JyHandoverRequest) request = jy_handover_request_new (kinds[kind].kind, team->officer);
  g_autoptr (JyRegisterQuery) query = jy_register_query_new (JY_REGISTER_PEOPLE);
  g_autoptr (GArray) people = NULL;
  JyWork then = *work;

  query->team = team->id;
  query->to_hand_over = kinds[kind].group;
  people = jy_work_list_register (work, query, error);
  if (people == NULL)
    return FALSE;

  then.today = jy_demo_add_days (&self->today, -times[time].days_ago);
  request->note = g_strdup (times[time].note);
  return add_people (self, kind, request, people, &then.today, error) &&
         jy_handover_request_apply (request, &then, error);
}

static gboolean
accept (JyDemo *self, JyWork *work, gsize time, GError **error)
{
  g_autoptr (GPtrArray) handovers = jy_store_list_open_handovers (self->store, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  JyWork then = *work;

  if (times[time].accepted_days_ago == 0)
    return handovers != NULL;

  then.today = jy_demo_add_days (&self->today, -times[time].accepted_days_ago);
  for (guint i = 0; handovers != NULL && i < handovers->len; i++)
    g_array_append_val (ids, ((const JyStoredHandover *) handovers->pdata[i])->id);
  return handovers != NULL && jy_handovers_accept (ids, &then, error);
}

gboolean
jy_demo_write_handovers (JyDemo *self, JyWork *work, GError **error)
{
  for (gsize time = 0; time < G_N_ELEMENTS (times); time++)
    {
      for (gsize team = 0; team < N_TEAMS; team++)
        for (gsize kind = 0; kind < G_N_ELEMENTS (kinds); kind++)
          if (self->teams[team].id != 0 &&
              !hand_over (self, work, &self->teams[team], kind, time, error))
            return FALSE;
      if (!accept (self, work, time, error))
        return FALSE;
    }

  return TRUE;
}
