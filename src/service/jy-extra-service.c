/* jy-extra-service.c - services agreed with one member beyond the package
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-store-packages.h"
#include "jy-work-private.h"
#include "jy-work-signing.h"

void
jy_extra_service_free (JyExtraService *self)
{
  jy_stored_agreement_item_free (self->item);
  jy_stored_home_care_consent_free (self->consent);
  g_free (self);
}

static gboolean
check (JyStore *store, const JyExtraService *extra, GError **error)
{
  const JyStoredAgreementItem *item = extra->item;
  const JyStoredHomeCareConsent *consent = extra->consent;
  g_autoptr (JyStoredServiceItem) service = NULL;

  if (item->resident == 0)
    return jy_work_refuse (error, _("Choose for whom the service is."));
  if (item->service_item == 0)
    return jy_work_refuse (error, _("Choose the service."));
  if (jy_choice_find (jy_service_ways, item->way) == NULL)
    return jy_work_refuse (error, _("Choose how the service is given."));

  service = jy_store_get_service_item (store, item->service_item, error);
  if (service == NULL)
    return FALSE;

  return !service->is_home_care ||
         (consent != NULL && consent->signer != NULL && *consent->signer != '\0') ||
         jy_work_refuse (
           error, _("Care at home needs a consent: tell the risks, and enter who signed it."));
}

gpointer
jy_work_check_extra_service (JyWork *work, gpointer args, GError **error)
{
  return check (work->store, args, error) ? JY_DONE : NULL;
}
