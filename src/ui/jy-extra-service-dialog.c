/* jy-extra-service-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-extra-service-dialog.h"

#include <glib/gi18n.h>

#include "jy-choice-field.h"
#include "jy-record-form.h"
#include "jy-signing-options.h"
#include "jy-work-signing.h"

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "resident",   N_("For"),                NULL,                 NULL,            TRUE,  0 },
  { "service",    N_("Service"),            NULL,                 NULL,            TRUE,  0 },
  { "way",        N_("How"),                jy_field_read_code,   jy_service_ways, TRUE,  4 },
  { "times",      N_("Times in the term"),  jy_record_read_count, NULL,            FALSE, 4 },
  { "place",      N_("Place"),              NULL,                 NULL,            FALSE, 0 },
  { "signer",     N_("Consent to care at home signed by"), NULL,  NULL,            FALSE, 0 },
  { "given_on",   N_("Consent given on"),   jy_field_read_date,   NULL,            FALSE, 11 },
  { NULL },
};
/* clang-format on */

static void
set_up (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const JySigningDesk *desk = jy_field_dialog_get_data (dialog);
  GDate today;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &today);
  jy_choice_field_put (grid, "resident", jy_signing_options_new_persons (desk, NULL), 0, FALSE);
  jy_choice_field_put (grid, "service", jy_signing_options_new_services (desk), 0, FALSE);
  jy_field_grid_set_date (grid, "given_on", &today);
}

static JyExtraService *
read_service (JyFieldGrid *grid)
{
  JyExtraService *extra = g_new0 (JyExtraService, 1);
  g_autofree char *times = jy_field_grid_dup_value (grid, "times");
  g_autofree char *signer = jy_field_grid_dup_value (grid, "signer");

  extra->item = g_new0 (JyStoredAgreementItem, 1);
  extra->item->resident = jy_choice_field_get (grid, "resident");
  extra->item->service_item = jy_choice_field_get (grid, "service");
  extra->item->way = jy_field_grid_dup_value (grid, "way");
  extra->item->times = (int) g_ascii_strtoll (times, NULL, 10);
  extra->item->place = jy_field_grid_dup_value (grid, "place");
  if (*signer != '\0')
    {
      extra->consent = g_new0 (JyStoredHomeCareConsent, 1);
      extra->consent->resident = extra->item->resident;
      extra->consent->signer = g_steal_pointer (&signer);
      jy_field_grid_get_date (grid, "given_on", &extra->consent->given_on);
    }

  return extra;
}

static gpointer
collect (JyFieldDialog *dialog G_GNUC_UNUSED, JyFieldGrid *grid)
{
  gboolean right = TRUE;

  jy_choice_field_read (grid, "resident", &right);
  jy_choice_field_read (grid, "service", &right);
  return right ? read_service (grid) : NULL;
}

static gboolean
same_service (gconstpointer a, gconstpointer b)
{
  const JyStoredAgreementItem *one = a, *other = b;

  return one->resident == other->resident && one->service_item == other->service_item;
}

static gboolean
same_resident (gconstpointer a, gconstpointer b)
{
  const JyStoredHomeCareConsent *one = a, *other = b;

  return one->resident == other->resident;
}

/* @record: (transfer full): takes the place of one that is the same */
static void
put (GPtrArray *list, gpointer record, GEqualFunc same)
{
  guint index;

  if (g_ptr_array_find_with_equal_func (list, record, same, &index))
    g_ptr_array_remove_index (list, index);
  g_ptr_array_add (list, record);
}

/* What was checked goes onto the desk; the household's draft keeps it. */
static void
saved_cb (JyFieldDialog *dialog)
{
  JySigningDesk *desk = jy_field_dialog_get_data (dialog);
  g_autofree JyExtraService *extra = read_service (jy_field_dialog_get_grid (dialog));

  put (desk->signing->items, extra->item, same_service);
  if (extra->consent == NULL)
    return;

  if (!g_date_valid (&extra->consent->given_on))
    jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &extra->consent->given_on);
  put (desk->signing->consents, extra->consent, same_resident);
}

JyFieldDialog *
jy_extra_service_dialog_new (GtkWidget *origin, JyOffice *office, JySigningDesk *desk)
{
  static const JyFieldDialogInfo info = {
    .title = N_("Extra Service"),
    .save = N_("_Agree"),
    .fields = fields,
    .set_up = set_up,
    .collect = collect,
    .func = jy_work_check_extra_service,
    .args_free = (GDestroyNotify) jy_extra_service_free,
  };
  JyFieldDialog *dialog = jy_field_dialog_new (origin, office, &info, desk->title, desk, NULL);

  g_signal_connect (dialog, "saved", G_CALLBACK (saved_cb), NULL);
  return dialog;
}

static gboolean
is_home_care (const JySigningDesk *desk, const JyStoredAgreementItem *item)
{
  for (guint i = 0; i < desk->services->len; i++)
    {
      const JyStoredServiceItem *service = g_ptr_array_index (desk->services, i);

      if (service->id == item->service_item)
        return service->is_home_care != 0;
    }

  return FALSE;
}

static gboolean
needs_consent (const JySigningDesk *desk, gint64 resident)
{
  for (guint i = 0; i < desk->signing->items->len; i++)
    {
      const JyStoredAgreementItem *item = g_ptr_array_index (desk->signing->items, i);

      if (item->resident == resident && is_home_care (desk, item))
        return TRUE;
    }

  return FALSE;
}

void
jy_extra_service_drop (JySigningDesk *desk, guint i)
{
  gint64 resident;

  g_return_if_fail (i < desk->signing->items->len);

  resident = ((const JyStoredAgreementItem *) desk->signing->items->pdata[i])->resident;
  g_ptr_array_remove_index (desk->signing->items, i);
  if (needs_consent (desk, resident))
    return;

  for (guint c = desk->signing->consents->len; c > 0; c--)
    if (((const JyStoredHomeCareConsent *) desk->signing->consents->pdata[c - 1])->resident ==
        resident)
      g_ptr_array_remove_index (desk->signing->consents, c - 1);
}

char *
jy_extra_service_dup_text (const JySigningDesk *desk, const JyStoredAgreementItem *item)
{
  const char *name = "—", *service = "—";

  for (guint i = 0; i < desk->persons->len; i++)
    if (((const JySigningPerson *) desk->persons->pdata[i])->resident == item->resident)
      name = ((const JySigningPerson *) desk->persons->pdata[i])->name;
  for (guint i = 0; i < desk->services->len; i++)
    if (((const JyStoredServiceItem *) desk->services->pdata[i])->id == item->service_item)
      service = ((const JyStoredServiceItem *) desk->services->pdata[i])->name;

  /* Translators: a person, a service, how it is given */
  return g_strdup_printf (_("%s: %s, %s"), name, service,
                          jy_choice_get_name (jy_service_ways, item->way));
}
