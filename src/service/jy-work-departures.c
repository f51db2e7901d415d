/* jy-work-departures.c - people move to another household, leave the territory, or die
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-agreement.h"
#include "jy-leaving-private.h"
#include "jy-store-agreement-members.h"
#include "jy-work-family-private.h"
#include "jy-work-households.h"
#include "jy-work-private.h"

/* The household that those who leave join: founded, or there. */
static gboolean
open_home (const JyLeaving *self, gint64 *home, GError **error)
{
  JyDeparture *what = self->what;
  g_autoptr (JyStoredHousehold) household = NULL;

  if (what->founded != NULL)
    {
      *home = what->founded->id;
      if (!g_date_valid (&what->founded->registered_on))
        what->founded->registered_on = what->on;
      return jy_work_check_area (self->work, what->founded->area, error) &&
             jy_work_check_household (self->work, what->founded, error) &&
             jy_store_insert_household (self->work->store, what->founded, error);
    }

  *home = what->to;
  if (what->to == what->from)
    return jy_work_refuse (error, _("They live in this household already."));

  household = jy_store_get_household (self->work->store, what->to, error);
  if (household == NULL || !g_date_valid (&household->dissolved_on))
    return household != NULL;

  g_date_clear (&household->dissolved_on, 1);
  return jy_store_update_household (self->work->store, household, error);
}

/* Who had moved out of the territory is back; the dead do not come back. */
static gboolean
bring_back (const JyLeaving *self, gint64 id, GError **error)
{
  g_autoptr (JyStoredResident) resident = jy_store_get_resident (self->work->store, id, error);

  if (resident == NULL)
    return FALSE;
  if (g_date_valid (&resident->died_on))
    return jy_work_refuse (error, _("This person has died: undo that first if it is wrong."));
  if (g_date_compare (&self->what->on, &resident->born_on) < 0)
    return jy_work_refuse (error, _("On that day this person was not born yet."));
  if (!g_date_valid (&resident->moved_out_on))
    return TRUE;
  if (g_date_compare (&self->what->on, &resident->moved_out_on) < 0)
    return jy_work_refuse (error, _("On that day this person had not moved out yet."));

  g_date_clear (&resident->moved_out_on, 1);
  return jy_store_update_resident (self->work->store, resident, error);
}

static gboolean
join_home (const JyLeaving *self, gint64 home, const JyPlace *place, GError **error)
{
  JyStoredMembership membership = { .id = jy_store_new_id (self->work->store),
                                    .household = home,
                                    .resident = place->resident,
                                    .relation = (char *) place->relation,
                                    .from_on = self->what->on };

  if (self->what->from == 0)
    {
      g_autoptr (GPtrArray) homes =
        jy_store_list_memberships_of (self->work->store, place->resident, error);

      if (homes == NULL)
        return FALSE;
      if (homes->len > 0 &&
          !g_date_valid (&((const JyStoredMembership *) homes->pdata[0])->until_on))
        return jy_work_refuse (error, _("This person lives in another household."));
    }

  return jy_work_check_relation (place->relation, error) &&
         bring_back (self, place->resident, error) &&
         jy_store_insert_membership (self->work->store, &membership, error);
}

static gboolean
join (const JyLeaving *self, GError **error)
{
  const GArray *leaving = self->what->leaving;
  g_autoptr (GPtrArray) there = NULL;
  guint n_heads = 0;
  gint64 home;

  if (!open_home (self, &home, error))
    return FALSE;

  there = jy_work_list_members (self->work, home, error);
  for (guint i = 0; i < leaving->len; i++)
    if (g_str_equal (jy_leaving_nth (self, i)->relation, JY_RELATION_HEAD))
      n_heads++;
  if (there == NULL || !jy_work_check_heads (there, n_heads, error))
    return FALSE;

  for (guint i = 0; i < leaving->len; i++)
    if (!join_home (self, home, jy_leaving_nth (self, i), error))
      return FALSE;

  return TRUE;
}

/* An operation called by the first of those who leave. */
static gboolean
begin_departure (JyLeaving *self, JyTransaction *tx, const char *kind, GError **error)
{
  const GArray *leaving = self->what->leaving;
  g_autofree char *name = NULL;

  if (leaving->len == 0)
    return jy_work_refuse (error, _("Choose who leaves."));

  name = jy_work_dup_name (self->work, jy_leaving_nth (self, 0)->resident, error);

  return name != NULL && jy_work_begin (self->work, tx, kind, name, leaving->len, error);
}

static gboolean
joins_nothing (const JyDeparture *what)
{
  return what->to == 0 && what->founded == NULL;
}

gpointer
jy_work_move_members (JyWork *work, gpointer args, GError **error)
{
  JyDeparture *what = args;
  g_auto (JyLeaving) self = { .work = work, .what = what };
  g_auto (JyTransaction) tx = { 0 };
  const char *kind;

  self.reason = what->is_marriage ? "marriage" : what->founded != NULL ? "split" : "move";
  kind = what->from == 0         ? "come-back"
         : what->is_marriage     ? "marry-out"
         : what->founded != NULL ? "split-household"
                                 : "move-members";
  if (joins_nothing (what))
    {
      jy_work_refuse (error, _("Choose the household they move to."));
      return NULL;
    }

  if (!begin_departure (&self, &tx, kind, error) || !jy_leaving_run (&self, error) ||
      !join (&self, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

/* Sets the day on which @id died, or moved out of the territory, and ends the agreements. */
static gboolean
take_off_register (JyLeaving *self, gint64 id, gboolean died, GError **error)
{
  g_autoptr (JyStoredResident) resident = jy_store_get_resident (self->work->store, id, error);
  const GDate *on = &self->what->on;

  if (resident == NULL)
    return FALSE;
  if (g_date_valid (&resident->died_on))
    return jy_work_refuse (error, _("This person has died already."));
  if (g_date_compare (on, &resident->born_on) < 0)
    return jy_work_refuse (error, _("On that day this person was not born yet."));

  *(died ? &resident->died_on : &resident->moved_out_on) = *on;
  return jy_store_update_resident (self->work->store, resident, error) &&
         jy_store_end_coverage (self->work->store, id, on,
                                died ? JY_TERMINATION_DIED : JY_TERMINATION_MOVED,
                                &self->work->today, error);
}

static gpointer
leave_register (JyWork *work, JyDeparture *what, gboolean died, GError **error)
{
  g_auto (JyLeaving) self = { .work = work, .what = what, .reason = died ? "death" : "moved_out" };
  g_auto (JyTransaction) tx = { 0 };

  g_return_val_if_fail (joins_nothing (what), NULL);

  if (!begin_departure (&self, &tx, died ? "record-death" : "move-out", error) ||
      !jy_leaving_run (&self, error))
    return NULL;

  for (guint i = 0; i < what->leaving->len; i++)
    if (!take_off_register (&self, jy_leaving_nth (&self, i)->resident, died, error))
      return NULL;

  return jy_work_commit (work, &tx, error) ? JY_DONE : NULL;
}

gpointer
jy_work_move_members_out (JyWork *work, gpointer args, GError **error)
{
  return leave_register (work, args, FALSE, error);
}

gpointer
jy_work_record_death (JyWork *work, gpointer args, GError **error)
{
  return leave_register (work, args, TRUE, error);
}

gpointer
jy_work_change_head (JyWork *work, gpointer args, GError **error)
{
  JyDeparture *what = args;
  g_auto (JyLeaving) self = { .work = work, .what = what, .reason = "" };
  g_autofree char *name = NULL;
  g_auto (JyTransaction) tx = { 0 };

  g_return_val_if_fail (what->leaving->len == 0, NULL);

  name = jy_work_dup_name (work, what->new_head, error);
  if (name == NULL || !jy_work_begin (work, &tx, "change-head", name, 0, error) ||
      !jy_leaving_part (&self, error) || !jy_leaving_check_head (&self, error) ||
      !jy_leaving_follow (&self, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_propose_places (JyWork *work, gpointer args, GError **error)
{
  g_auto (JyLeaving) self = { .work = work, .what = args, .reason = "" };

  if (!jy_leaving_part (&self, error) || !jy_leaving_check_head (&self, error))
    return NULL;

  return self.what->new_head != 0 ? jy_leaving_restate (&self, error)
                                  : g_array_new (FALSE, TRUE, sizeof (JyPlace));
}
