/* jy-agreements-filters.c - what narrows and sorts the lists of agreements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreements-page-private.h"
#include "jy-option.h"
#include "jy-organisation-options.h"
#include "jy-work-agreements.h"
#include "jy-work-contacts.h"

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

  jy_office_call_async (office, jy_work_get_organisation, NULL, NULL,
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

JyAgreementQuery *
jy_agreements_page_dup_query (JyAgreementsPage *self)
{
  JyAgreementQuery *query = g_new0 (JyAgreementQuery, 1);

  query->view = self->view->view;
  query->days = JY_AGREEMENTS_DAYS_AHEAD;
  query->area = jy_filter_chip_get_selected (self->area_chip);
  query->team = jy_filter_chip_get_selected (self->team_chip);
  query->text = g_strdup (gtk_editable_get_text (self->search));

  return query;
}

/* What the headers of the lists say. */
static const struct
{
  const char *word;
  JyAgreementOrder order;
} orders[] = {
  { "head", JY_AGREEMENTS_BY_HEAD },     { "number", JY_AGREEMENTS_BY_NUMBER },
  { "start", JY_AGREEMENTS_BY_START },   { "end", JY_AGREEMENTS_BY_END },
  { "doctor", JY_AGREEMENTS_BY_DOCTOR },
};

static JyUnsignedQuery *
dup_unsigned_query (JyAgreementsPage *self, const JySort *sort)
{
  JyUnsignedQuery *query = g_new0 (JyUnsignedQuery, 1);
  gint64 reason = jy_filter_chip_get_selected (self->reason_chip);

  query->area = jy_filter_chip_get_selected (self->area_chip);
  query->acceptance = -1;
  query->refusal = g_strdup (reason != 0 ? jy_refusal_reasons[reason - 1].code : NULL);
  query->text = g_strdup (gtk_editable_get_text (self->search));
  query->order = g_strcmp0 (sort->by, "number") == 0 ? JY_UNSIGNED_BY_NUMBER
                 : g_strcmp0 (sort->by, "next") == 0 ? JY_UNSIGNED_BY_NEXT
                                                     : JY_UNSIGNED_BY_HEAD;
  query->descending = sort->by != NULL && sort->descending;

  return query;
}

void
jy_agreements_page_find (JyAgreementsPage *self,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  const JySort *sort = jy_agreement_table_get_sort (self->table, self->view->kind);
  JyAgreementQuery *query;

  if (self->view->kind == JY_AGREEMENT_TABLE_UNSIGNED)
    {
      jy_office_call_async (office, jy_work_find_unsigned_households,
                            dup_unsigned_query (self, sort),
                            (GDestroyNotify) jy_unsigned_query_free, (GDestroyNotify) g_array_unref,
                            cancellable, callback, g_object_ref (self));
      return;
    }

  query = jy_agreements_page_dup_query (self);
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    if (g_strcmp0 (sort->by, orders[i].word) == 0)
      {
        query->order = orders[i].order;
        query->descending = sort->descending;
      }
  jy_office_call_async (office, jy_work_find_agreements, query,
                        (GDestroyNotify) jy_agreement_query_free, (GDestroyNotify) g_array_unref,
                        cancellable, callback, g_object_ref (self));
}
