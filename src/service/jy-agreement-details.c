/* jy-agreement-details.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement-details.h"

#include "jy-store-packages.h"
#include "jy-store-teams.h"
#include "jy-work-agreement-private.h"

void
jy_agreement_details_free (JyAgreementDetails *self)
{
  if (self == NULL)
    return;

  jy_listed_agreement_free (self->row);
  jy_signing_free (self->signing);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->packages, g_ptr_array_unref);
  g_free (self->signer);
  g_free (self->second_doctor);
  g_free (self->before);
  g_free (self->after);
  g_clear_pointer (&self->endings, g_ptr_array_unref);
  g_clear_pointer (&self->fulfilment, g_ptr_array_unref);
  g_free (self);
}

/* Each sets @name to "" where there is no such record. */
static gboolean
dup_resident (JyStore *store, gint64 id, char **name, GError **error)
{
  g_autoptr (JyStoredResident) resident = id != 0 ? jy_store_get_resident (store, id, error) : NULL;

  *name = g_strdup (resident != NULL ? resident->name : "");
  return id == 0 || resident != NULL;
}

static gboolean
dup_package (JyStore *store, gint64 id, char **name, GError **error)
{
  g_autoptr (JyStoredPackage) package = id != 0 ? jy_store_get_package (store, id, error) : NULL;

  *name = g_strdup (package != NULL ? package->name : "");
  return id == 0 || package != NULL;
}

static gboolean
dup_staff (JyStore *store, gint64 id, char **name, GError **error)
{
  g_autoptr (JyStoredStaff) staff = id != 0 ? jy_store_get_staff (store, id, error) : NULL;

  *name = g_strdup (staff != NULL ? staff->name : "");
  return id == 0 || staff != NULL;
}

static gboolean
dup_number (JyStore *store, gint64 id, char **number, GError **error)
{
  g_autoptr (JyStoredAgreement) agreement =
    id != 0 ? jy_store_get_agreement (store, id, error) : NULL;

  *number = g_strdup (agreement != NULL ? agreement->number : "");
  return id == 0 || agreement != NULL;
}

static gboolean
read_members (JyStore *store, JyAgreementDetails *self, GError **error)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->packages = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < self->signing->members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (self->signing->members, i);
      char *name = NULL, *package = NULL;
      gboolean read = dup_resident (store, member->resident, &name, error) &&
                      dup_package (store, member->package, &package, error);

      g_ptr_array_add (self->names, name);
      g_ptr_array_add (self->packages, package);
      if (!read)
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_row (JyStore *store, JyAgreementDetails *self, gint64 id, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;

  g_array_append_val (ids, id);
  rows = jy_store_get_listed_agreements (store, ids, error);
  if (rows == NULL)
    return FALSE;

  self->row = jy_listed_agreement_copy (g_ptr_array_index (rows, 0));
  return TRUE;
}

gpointer
jy_work_get_agreement_details (JyWork *work, gpointer args, GError **error)
{
  const gint64 *id = args;
  JyStore *store = work->store;
  g_autoptr (JyAgreementDetails) self = g_new0 (JyAgreementDetails, 1);

  self->signing = jy_signing_load (store, *id, error);
  if (self->signing == NULL || !read_row (store, self, *id, error) ||
      !read_members (store, self, error) ||
      !dup_resident (store, self->signing->agreement->signer, &self->signer, error) ||
      !dup_staff (store, self->signing->agreement->second_doctor, &self->second_doctor, error) ||
      !dup_number (store, self->row->renews, &self->before, error) ||
      !dup_number (store, self->row->renewed_by, &self->after, error))
    return NULL;

  self->endings = jy_store_list_terminations (store, *id, error);
  if (self->endings == NULL)
    return NULL;

  self->fulfilment = jy_work_get_agreement_fulfilment (work, args, error);
  return self->fulfilment != NULL ? g_steal_pointer (&self) : NULL;
}
