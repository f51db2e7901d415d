/* jy-template-catalogue.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-catalogue.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "jy-documents.h"

#define FOLDER "/org/jiayi/Jiayi/documents/"

/* clang-format off */
const JyTemplateEntry jy_template_entries[] = {
  { "agreement", N_("Service agreement"), N_("For each household, in two copies, signed by both sides") },
  { "notice", N_("Notice before signing"), N_("For each household: what is signed, and a slip that it was read") },
  { "letter", N_("Letter to residents"), N_("For each household, signed or not") },
  { "contact-card", N_("Contact card"), N_("For each household that signed: ten cards to a sheet, to be cut") },
  { "contact-card-back", N_("Back of the contact card"), N_("As many as cards: put the printed sheets in again, the other side up") },
  { "home-care-consent", N_("Consent to home care"), N_("For one resident, before care at home is agreed") },
  { "termination", N_("Confirmation of an ending"), N_("For a household whose agreement ends") },
  { "referral", N_("Referral form"), N_("For one resident: there and back, each with its counterfoil, from the latest referral") },
  { "household-assessment", N_("Family assessment"), N_("For each household, once a year, to be filled in by hand") },
  { "renewal-list", N_("Renewal list"), N_("Agreements that end within sixty days or are over, with room to sign") },
  { "sign-up-register", N_("Sign-up register"), N_("Agreements in force, one after another") },
  { "callback-register", N_("Call-back register"), N_("Of a team or doctor: the people of the latest lot, with what they answered") },
  { "callback-sheet", N_("Call sheets"), N_("Of a team or doctor: a sheet for each person of the latest lot") },
  { "rectification-notice", N_("Rectification notice"), N_("Of a team or doctor: the latest order, its deadline and its re-check") },
  { "score-sheet", N_("Score sheet"), N_("Of a team, a doctor, a committee or the centre, for this quarter") },
  { "hand-over-list", N_("Hand-over list"), N_("Of a team or area: whom each specialist officer took over") },
  { "record-sheets", N_("Official record forms"), N_("Of one resident or household: what was recorded this year, four visits to a sheet") },
  { "community-plan", N_("Community work plan"), N_("Of a team, or each: its days in the community in the next four weeks") },
  { "work-log", N_("Work log"), N_("Of a doctor, or each of a team: what was done today, with room to write") },
  { "notice-board", N_("Notice board"), N_("Of a team, or each: who, where, when and how to reach them, on A3") },
  { "work-permit", N_("Work permits"), N_("Of everybody in a team, or in the centre: ten to a sheet, to be cut") },
  { "network-chart", N_("Service network chart"), N_("Of the centre: its teams and their areas, drawn on A3") },
  { "supervision-record", N_("Supervision record"), N_("Of a team or doctor: the latest inspection of the book, or an empty form") },
  { "meeting-record", N_("Meeting and training record"), N_("The latest activity of the book, with a list to sign in, or an empty form") },
  { "education-record", N_("Health education record"), N_("The latest entry of the book of health education, or an empty form") },
  { "archive-label", N_("Archive box labels"), N_("Of a team, an area or the centre: a label for each box of the book") },
  { "banner", N_("Slogans"), N_("Of the centre: the four slogans, large, on A3") },
  { "leaflet-hypertension", N_("Leaflet: hypertension"), N_("For one resident, or each in an area with hypertension: advice on one page") },
  { "leaflet-diabetes", N_("Leaflet: diabetes"), N_("For one resident, or each in an area with diabetes") },
  { "leaflet-elderly", N_("Leaflet: old people"), N_("For one resident, or each in an area of 65 and over") },
  { "leaflet-children", N_("Leaflet: parents of children"), N_("For one child, or each in an area up to six") },
  { "leaflet-pregnancy", N_("Leaflet: pregnancy and after"), N_("For one resident, or each in an area who is pregnant or gave birth") },
  { "leaflet-mental-disorder", N_("Leaflet: families of mental disorder"), N_("For the family of one resident, or of each in an area") },
  { "leaflet-tuberculosis", N_("Leaflet: tuberculosis"), N_("For one resident, or each in an area with tuberculosis") },
  { "leaflet-copd", N_("Leaflet: COPD"), N_("For one resident, or each in an area with COPD") },
  { "leaflet-general", N_("Leaflet: healthy living"), N_("For one resident, or everybody in an area") },
  { "leaflet-tcm", N_("Leaflet: traditional Chinese medicine"), N_("For one resident, or each in an area of 65 and over: constitution, food, exercise") },
  { "health-plan", N_("Health assessment and plan"), N_("For one resident: what was found, targets, measures and what is due next") },
  { "satisfaction-survey", N_("Satisfaction survey"), N_("For each household: ten questions, to be ticked") },
  { "needs-survey", N_("Survey of needs"), N_("For each household: which services it wishes, and how") },
  { "archive-contents", N_("Contents of an archive"), N_("For each household: its agreements, records and forms, as they are filed") },
  { NULL },
};
/* clang-format on */

const JyTemplateEntry *
jy_template_catalogue_find (const char *id)
{
  for (const JyTemplateEntry *entry = jy_template_entries; entry->id != NULL; entry++)
    if (g_str_equal (entry->id, id))
      return entry;

  return NULL;
}

JyTemplate *
jy_template_catalogue_read (const char *id, GError **error)
{
  g_autofree char *path = g_strconcat (FOLDER, id, ".xml", NULL);
  g_autoptr (GBytes) xml = g_resource_lookup_data (jy_documents_get_resource (), path,
                                                   G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (xml == NULL)
    return NULL;

  return jy_template_read (g_bytes_get_data (xml, NULL), (gssize) g_bytes_get_size (xml), error);
}
