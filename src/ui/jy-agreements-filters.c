/* jy-agreements-filters.c - what the filters above the agreements offer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreements-page-private.h"
#include "jy-option.h"
#include "jy-organisation-options.h"

static void
organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyAgreementsPage) self = user_data;
  g_autoptr (JyOrganisation) organisation =
    jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autoptr (GListModel) areas = NULL;
  g_autoptr (GListModel) teams = NULL;

  if (organisation == NULL || self->table == NULL)
    return; /* the lists say what is wrong */

  areas = jy_organisation_dup_area_options (organisation);
  teams = jy_organisation_dup_team_options (organisation);
  self->filling = TRUE;
  jy_filter_chip_set_choices (self->area_chip, areas);
  jy_filter_chip_set_choices (self->team_chip, teams);
  self->filling = FALSE;
}

void
jy_agreements_page_list_choices (JyAgreementsPage *self, GCancellable *cancellable)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  GDate today;
  int year;

  jy_office_get_today (office, &today);
  year = g_date_get_year (&today);
  jy_office_call_async (office, jy_work_get_organisation, g_memdup2 (&year, sizeof year), g_free,
                        (GDestroyNotify) jy_organisation_free, cancellable, organisation_cb,
                        g_object_ref (self));
}

void
jy_agreements_page_add_reasons (JyAgreementsPage *self)
{
  g_autoptr (GListStore) reasons = g_list_store_new (JY_TYPE_OPTION);

  for (const JyChoice *reason = jy_refusal_reasons; reason->code != NULL; reason++)
    {
      g_autoptr (JyOption) option =
        jy_option_new (reason - jy_refusal_reasons + 1, NULL,
                       jy_choice_get_name (jy_refusal_reasons, reason->code), NULL);

      g_list_store_append (reasons, option);
    }
  jy_filter_chip_set_choices (self->reason_chip, G_LIST_MODEL (reasons));
}
