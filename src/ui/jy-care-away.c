/* jy-care-away.c - when somebody who lives elsewhere is at home, and which officer has taken
 * somebody over
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-attempt.h"
#include "jy-care-list.h"
#include "jy-handover-dialog.h"
#include "jy-household-text.h"
#include "jy-person-code.h"
#include "jy-record-form.h"
#include "jy-work-care.h"

/* clang-format off */
static const JyColumn stay_columns[] = {
  { N_("Home from"),  "text-0", NULL, 11, 0, FALSE },
  { N_("Away again"), "text-1", NULL, 11, 0, FALSE },
  { N_("Note"),       "text-2", NULL, 20, 0, TRUE },
};

static const JyFieldInfo stay_fields[] = {
  { "from_on",  N_("Home from"),  jy_field_read_date, NULL, TRUE,  11 },
  { "until_on", N_("Away again"), jy_field_read_date, NULL, FALSE, 11 },
  { "note",     N_("Note"),       NULL,               NULL, FALSE, 0 },
  { NULL },
};

static const JyColumn handover_columns[] = {
  { N_("As"),          "text-0", NULL, 14, 0, FALSE },
  { N_("Officer"),     "text-1", NULL, 10, 0, FALSE },
  { N_("Handed over"), "text-2", NULL, 11, 0, FALSE },
  { N_("State"),       "text-3", NULL, 20, 0, FALSE },
  { N_("Note"),        "text-4", NULL, 14, 0, TRUE },
};
/* clang-format on */

/* Stays at home. */

static void
fill_stay (GStrvBuilder *texts, gconstpointer data, gpointer owner G_GNUC_UNUSED)
{
  const JyStoredHomeStay *stay = data;
  g_autofree char *from = jy_day_dup_text (&stay->from_on);
  g_autofree char *until = jy_day_dup_text (&stay->until_on);

  g_strv_builder_add (texts, from);
  g_strv_builder_add (texts, until);
  g_strv_builder_add (texts, stay->note);
}

/* clang-format off */
static const JyFieldDialogInfo stay_dialog = {
  N_("At Home"), N_("_Save"), stay_fields, jy_record_dialog_set_up, jy_record_dialog_collect,
  jy_work_save_home_stay, (GDestroyNotify) jy_stored_home_stay_free,
};
/* clang-format on */

static void
show_stay (JyRecordList *list, JyStoredHomeStay *stay, JyCareList *owner)
{
  jy_record_dialog_new (GTK_WIDGET (list), jy_care_list_get_office (owner), &stay_dialog,
                        jy_care_list_get_care (owner)->resident->name, &jy_home_stay_record, stay,
                        NULL, 0);
}

static void
add_stay (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyOffice *office = jy_care_list_get_office (owner);
  JyStoredHomeStay *stay;

  if (jy_care_list_get_care (owner) == NULL)
    return;

  stay = g_new0 (JyStoredHomeStay, 1);
  stay->id = jy_office_new_id (office);
  stay->resident = jy_care_list_get_care (owner)->resident->id;
  jy_office_get_today (office, &stay->from_on);
  show_stay (list, stay, owner);
}

static void
correct_stay (JyRecordList *list, gconstpointer record, gpointer owner)
{
  show_stay (list, jy_stored_home_stay_copy (record), owner);
}

/* clang-format off */
const JyRecordListInfo jy_care_home_stays = {
  .name = N_("At home"),
  .type = &jy_home_stay_record,
  .columns = stay_columns,
  .n_columns = G_N_ELEMENTS (stay_columns),
  .fill = fill_stay,
  .add = { N_("At Ho_me…"), add_stay, FALSE },
  .edit = { N_("_Correct…"), correct_stay, TRUE },
  .empty_title = N_("Not Expected at Home"),
  .empty_text = N_("Enter when somebody who lives elsewhere is at home: what is due is raised."),
};
/* clang-format on */

/* Hand-overs. */

static char *
dup_state (const JyStoredHandover *handover)
{
  g_autofree char *accepted = jy_day_dup_text (&handover->accepted_on);
  g_autofree char *ended = jy_day_dup_text (&handover->ended_on);

  if (*ended != '\0')
    return g_strdup_printf (_("taken back on %s"), ended);
  if (*accepted != '\0')
    return g_strdup_printf (_("✓ accepted on %s"), accepted);

  return g_strdup (_("● not accepted yet"));
}

static void
fill_handover (GStrvBuilder *texts, gconstpointer data, gpointer owner)
{
  const JyStoredHandover *handover = data;
  g_autofree char *handed = jy_day_dup_text (&handover->handed_on);
  g_autofree char *state = dup_state (handover);

  g_strv_builder_add (texts, jy_choice_get_name (jy_handover_kinds, handover->kind));
  g_strv_builder_add (
    texts, jy_person_care_get_staff_name (jy_care_list_get_care (owner), handover->officer));
  g_strv_builder_add (texts, handed);
  g_strv_builder_add (texts, state);
  g_strv_builder_add (texts, handover->note);
}

static void
hand_over (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  const JyPersonCare *care = jy_care_list_get_care (owner);
  GArray *residents;

  if (care == NULL)
    return;

  residents = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (residents, care->resident->id);
  jy_handover_dialog_new (GTK_WIDGET (list), jy_care_list_get_office (owner), care->resident->name,
                          care->staff, NULL, residents);
}

/* What is over or accepted already stays as it is. */
static void
change (JyRecordList *list, const JyStoredHandover *handover, JyCareList *owner, JyWorkFunc func)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (ids, handover->id);
  jy_attempt (GTK_WIDGET (list), jy_care_list_get_office (owner), _("It Was Not Saved"), func, ids,
              (GDestroyNotify) g_array_unref);
}

static void
accept_handover (JyRecordList *list, gconstpointer record, gpointer owner)
{
  const JyStoredHandover *handover = record;

  if (!g_date_valid (&handover->accepted_on) && !g_date_valid (&handover->ended_on))
    change (list, handover, owner, jy_work_accept_handovers);
}

static void
take_back (JyRecordList *list, gconstpointer record, gpointer owner)
{
  const JyStoredHandover *handover = record;

  if (!g_date_valid (&handover->ended_on))
    change (list, handover, owner, jy_work_take_back_handovers);
}

/* clang-format off */
const JyRecordListInfo jy_care_handovers = {
  .name = N_("Hand-overs"),
  .type = &jy_handover_record,
  .columns = handover_columns,
  .n_columns = G_N_ELEMENTS (handover_columns),
  .fill = fill_handover,
  .add = { N_("Hand _Over…"), hand_over, FALSE },
  .edit = { N_("_Accept"), accept_handover, TRUE },
  .close = { N_("_Take Back"), take_back, TRUE },
  .empty_title = N_("Not Handed Over"),
  .empty_text = N_("An officer can take over mothers, children and disabled people."),
};
/* clang-format on */
