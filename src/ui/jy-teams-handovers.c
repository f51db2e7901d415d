/* jy-teams-handovers.c - whom the specialist officers took over, and who waits for it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * S72.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-attempt.h"
#include "jy-household-text.h"
#include "jy-person-code.h"
#include "jy-print-paper.h"
#include "jy-teams-private.h"

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Name"),        "text-0", NULL, 10, 0, TRUE },
  { N_("Born on"),     "text-1", NULL, 11, 0, FALSE },
  { N_("As"),          "text-2", NULL, 14, 0, FALSE },
  { N_("Officer"),     "text-3", NULL, 10, 0, FALSE },
  { N_("Handed over"), "text-4", NULL, 11, 0, FALSE },
  { N_("State"),       "text-5", NULL, 20, 0, FALSE },
  { N_("Due now"),     "text-6", NULL, 8,  1, FALSE },
};
/* clang-format on */

static const JyHandedPerson *
find_person (const JyHandoverList *list, gint64 handover)
{
  for (guint i = 0; list != NULL && i < list->handovers->len; i++)
    if (((const JyStoredHandover *) list->handovers->pdata[i])->id == handover)
      return list->people->pdata[i];

  return NULL;
}

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredHandover *handover = record;
  const JyHandedPerson *person = find_person (jy_teams_page_get_handovers (owner), handover->id);
  g_autofree char *handed = jy_day_dup_text (&handover->handed_on);
  g_autofree char *accepted = jy_day_dup_text (&handover->accepted_on);
  g_autofree char *state = *accepted != '\0' ? g_strdup_printf (_("✓ accepted on %s"), accepted)
                                             : g_strdup (_("● not accepted yet"));
  g_autofree char *due = g_strdup_printf ("%u", person != NULL ? person->n_due : 0);

  g_strv_builder_add (texts, person != NULL ? person->name : "");
  g_strv_builder_add (texts, person != NULL ? person->detail : "");
  g_strv_builder_add (texts, jy_choice_get_name (jy_handover_kinds, handover->kind));
  g_strv_builder_add (texts, jy_organisation_get_staff_name (jy_teams_page_get_organisation (owner),
                                                             handover->officer));
  g_strv_builder_add (texts, handed);
  g_strv_builder_add (texts, state);
  g_strv_builder_add (texts, due);
}

/* All that are selected, in one operation. */
static void
change (JyRecordList *list, gpointer owner, JyWorkFunc func)
{
  jy_attempt (GTK_WIDGET (list), jy_page_get_office (owner), _("The Hand-Over Was Not Changed"),
              func, jy_record_list_list_selected (list), (GDestroyNotify) g_array_unref);
}

static void
accept_handovers (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  change (list, owner, jy_work_accept_handovers);
}

static void
take_back (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  change (list, owner, jy_work_take_back_handovers);
}

static void
open_person (JyRecordList *list, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const JyStoredHandover *handover = record;

  gtk_widget_activate_action (GTK_WIDGET (list), "win.open-person", "x", handover->resident);
}

/* The list of the officer. */
static void
print (JyRecordList *list, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  JyPaperRequest *request = jy_paper_request_new ("hand-over-list", NULL);

  request->staff = ((const JyStoredHandover *) record)->officer;
  jy_print_paper (GTK_WIDGET (list), request);
}

/* clang-format off */
const JyRecordListInfo jy_teams_handovers = {
  .name = N_("Hand-overs"),
  .type = &jy_handover_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .edit = { N_("_Accept"), accept_handovers, TRUE },
  .close = { N_("_Take Back"), take_back, TRUE },
  .more = { N_("_Open the Person"), open_person, TRUE },
  .print = { N_("_Print…"), print, TRUE },
  .empty_title = N_("Nobody Is Handed Over"),
  .empty_text = N_("Under “To hand over” are the mothers, children and disabled people whom no officer has yet."),
};
/* clang-format on */
