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
  { "home-care-consent", N_("Consent to home care"), N_("For one resident, before care at home is agreed") },
  { "termination", N_("Confirmation of an ending"), N_("For a household whose agreement ends") },
  { "referral", N_("Referral form"), N_("For one resident: there and back, each with its stub, from the latest referral") },
  { "household-assessment", N_("Family assessment"), N_("For each household, once a year, to be filled in by hand") },
  { "renewal-list", N_("Renewal list"), N_("Agreements that end within sixty days or are over, with room to sign") },
  { "sign-up-register", N_("Sign-up register"), N_("Agreements in force, one after another") },
  { "callback-register", N_("Call-back register"), N_("Of a team or doctor: the people of the latest lot, with what they answered") },
  { "callback-sheet", N_("Call sheets"), N_("Of a team or doctor: a sheet for each person of the latest lot") },
  { "rectification-notice", N_("Rectification notice"), N_("Of a team or doctor: the latest order, its deadline and its re-check") },
  { "score-sheet", N_("Score sheet"), N_("Of a team, a doctor, a committee or the centre, for this quarter") },
  { "hand-over-list", N_("Hand-over list"), N_("Of a team or area: whom each specialist officer took over") },
  { "record-sheets", N_("Official record forms"), N_("Of one resident or household: what was recorded this year, four visits to a sheet") },
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
