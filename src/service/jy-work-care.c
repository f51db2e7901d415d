/* jy-work-care.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-care.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-store-residents.h"
#include "jy-store-teams.h"
#include "jy-work-private.h"

JyHandoverRequest *
jy_handover_request_new (const char *kind, gint64 officer)
{
  JyHandoverRequest *self = g_new0 (JyHandoverRequest, 1);

  self->residents = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->kind = g_strdup (kind);
  self->officer = officer;

  return self;
}

void
jy_handover_request_free (JyHandoverRequest *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->residents, g_array_unref);
  g_free (self->kind);
  g_free (self->note);
  g_free (self);
}

/* Ends what @resident has of @kind.  @same: (out): that officer had them already */
static gboolean
end_earlier (
  JyWork *work, const JyHandoverRequest *request, gint64 resident, gboolean *same, GError **error)
{
  g_autoptr (GPtrArray) list = jy_store_list_handovers (work->store, resident, error);

  *same = FALSE;
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      JyStoredHandover *one = list->pdata[i];

      if (g_date_valid (&one->ended_on) || !g_str_equal (one->kind, request->kind))
        continue;
      if (one->officer == request->officer)
        {
          *same = TRUE;
          continue;
        }

      one->ended_on = work->today;
      if (!jy_store_update_handover (work->store, one, error))
        return FALSE;
    }

  return list != NULL;
}

static gboolean
hand_one (JyWork *work, const JyHandoverRequest *request, gint64 resident, GError **error)
{
  JyStoredHandover one = {
    .id = jy_store_new_id (work->store),
    .resident = resident,
    .kind = request->kind,
    .officer = request->officer,
    .handed_on = work->today,
    .note = request->note,
  };
  gboolean same;

  if (!end_earlier (work, request, resident, &same, error))
    return FALSE;

  return same || jy_store_insert_handover (work->store, &one, error);
}

gboolean
jy_handover_request_apply (const JyHandoverRequest *self, JyWork *work, GError **error)
{
  for (guint i = 0; i < self->residents->len; i++)
    if (!hand_one (work, self, g_array_index (self->residents, gint64, i), error))
      return FALSE;

  return TRUE;
}

gpointer
jy_work_hand_over (JyWork *work, gpointer args, GError **error)
{
  const JyHandoverRequest *request = args;
  g_autoptr (JyStoredStaff) officer = jy_store_get_staff (work->store, request->officer, error);
  g_auto (JyTransaction) tx = { 0 };

  if (officer == NULL ||
      !jy_work_begin (work, &tx, "hand-over", officer->name, request->residents->len, error) ||
      !jy_handover_request_apply (request, work, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

static void
handed_person_free (gpointer data)
{
  JyHandedPerson *self = data;

  g_free (self->name);
  g_free (self->detail);
  g_free (self);
}

void
jy_handover_list_free (JyHandoverList *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->handovers, g_ptr_array_unref);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_free (self);
}

gpointer
jy_work_list_handovers (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  g_autoptr (JyHandoverList) self = g_new0 (JyHandoverList, 1);
  g_autoptr (GHashTable) counts = jy_store_count_officers_tasks (work->store, &work->today, error);

  if (counts == NULL)
    return NULL;
  self->handovers = jy_store_list_open_handovers (work->store, error);
  if (self->handovers == NULL)
    return NULL;

  self->people = g_ptr_array_new_with_free_func (handed_person_free);
  for (guint i = 0; i < self->handovers->len; i++)
    {
      const JyStoredHandover *one = self->handovers->pdata[i];
      g_autoptr (JyStoredResident) resident =
        jy_store_get_resident (work->store, one->resident, error);
      JyHandedPerson *person;
      char born[JY_DATE_TEXT_SIZE];

      if (resident == NULL)
        return NULL;
      jy_date_to_text (&resident->born_on, born);
      person = g_new0 (JyHandedPerson, 1);
      person->name = g_strdup (resident->name);
      person->detail = g_strdup (born);
      person->n_due = GPOINTER_TO_UINT (g_hash_table_lookup (counts, &one->resident));
      g_ptr_array_add (self->people, person);
    }

  return g_steal_pointer (&self);
}

static gboolean
apply_to_all (JyWork *work, const GArray *ids, gboolean accept, GError **error)
{
  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (JyStoredHandover) one =
        jy_store_get_handover (work->store, g_array_index (ids, gint64, i), error);

      if (one == NULL)
        return FALSE;
      if (accept && !g_date_valid (&one->accepted_on))
        one->accepted_on = work->today;
      if (!accept)
        one->ended_on = work->today;
      if (!jy_store_update_handover (work->store, one, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_handovers_accept (const GArray *self, JyWork *work, GError **error)
{
  return apply_to_all (work, self, TRUE, error);
}

static gpointer
change_all (JyWork *work, const char *kind, const GArray *ids, gboolean accept, GError **error)
{
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, kind, NULL, ids->len, error) ||
      !apply_to_all (work, ids, accept, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_accept_handovers (JyWork *work, gpointer args, GError **error)
{
  return change_all (work, "accept-handover", args, TRUE, error);
}

gpointer
jy_work_take_back_handovers (JyWork *work, gpointer args, GError **error)
{
  return change_all (work, "take-back-handover", args, FALSE, error);
}

static gboolean
check_stay (const JyStoredResident *resident, const JyStoredHomeStay *stay, GError **error)
{
  if (g_strcmp0 (resident->residence_pattern, "away") != 0)
    return jy_work_refuse_for (error, _("{name} does not live elsewhere: say so first."),
                               resident->name);
  if (!g_date_valid (&stay->from_on))
    return jy_work_refuse (error, _("Enter the first day at home."));
  if (g_date_valid (&stay->until_on) && g_date_compare (&stay->until_on, &stay->from_on) <= 0)
    return jy_work_refuse (error, _("The stay at home ends before it begins."));

  return TRUE;
}

gpointer
jy_work_save_home_stay (JyWork *work, gpointer args, GError **error)
{
  JyStoredHomeStay *stay = args;
  g_autoptr (JyStoredResident) resident =
    jy_store_get_resident (work->store, stay->resident, error);
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_home_stay_record, stay);
  if (resident == NULL || !check_stay (resident, stay, error) ||
      !jy_work_begin (work, &tx, "home-stay", resident->name, 0, error) ||
      !jy_store_save_home_stay (work->store, stay, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
