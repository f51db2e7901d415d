/* jy-work-centre.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-centre.h"

#include <glib/gi18n.h>

#include "jy-catalogue.h"
#include "jy-error.h"
#include "jy-store-packages.h"
#include "jy-text.h"
#include "jy-work-private.h"

gpointer
jy_work_get_centre (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return jy_store_find_centre (work->store, error);
}

static gboolean
check_centre (const JyStoredCentre *centre, GError **error)
{
  return jy_work_check_name (centre->name, error) &&
         jy_work_check_code (centre->county_code, 6, _("The code of the county has six digits."),
                             error) &&
         jy_work_check_code (centre->township_code, 3,
                             _("The code of the township has three digits."), error);
}

static void
fill_in (JyWork *work, JyStoredCentre *centre)
{
  jy_record_clean (&jy_centre_record, centre);
  if (*centre->kind == '\0')
    {
      g_free (centre->kind);
      centre->kind = g_strdup ("township_hospital");
    }
  if (centre->id == 0)
    centre->id = jy_store_new_id (work->store);
}

static gboolean
check_first (JyWork *work, GError **error)
{
  g_autoptr (GError) missing = NULL;
  g_autoptr (JyStoredCentre) centre = jy_store_find_centre (work->store, &missing);

  if (centre != NULL)
    return jy_work_refuse_for (error, _("This database already belongs to “{name}”."),
                               centre->name);
  if (g_error_matches (missing, JY_ERROR, JY_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&missing));
  return FALSE;
}

/* An import may have made packages before there was a centre. */
static gboolean
has_package (GPtrArray *packages, const char *name)
{
  for (guint i = 0; i < packages->len; i++)
    if (g_str_equal (((JyStoredPackage *) g_ptr_array_index (packages, i))->name, name))
      return TRUE;

  return FALSE;
}

static gboolean
has_item (GPtrArray *items, const char *code)
{
  for (guint i = 0; i < items->len; i++)
    if (g_str_equal (((JyStoredServiceItem *) g_ptr_array_index (items, i))->code, code))
      return TRUE;

  return FALSE;
}

static gboolean
add_item (JyWork *work,
          const JyCatalogueItem *item,
          const gint64 packages[JY_CATALOGUE_N_TIERS],
          GError **error)
{
  const JyStoredServiceItem stored = { .id = jy_store_new_id (work->store),
                                       .code = (char *) item->code,
                                       .name = (char *) item->name,
                                       .nature = (char *) item->nature,
                                       .served_group = (char *) item->served_group,
                                       .is_home_care = item->is_home_care };

  if (!jy_store_insert_service_item (work->store, &stored, error))
    return FALSE;

  for (int tier = 0; tier < JY_CATALOGUE_N_TIERS; tier++)
    if (packages[tier] != 0 && item->times[tier] != JY_CATALOGUE_NOT)
      {
        const JyStoredPackageItem row = { .id = jy_store_new_id (work->store),
                                          .package = packages[tier],
                                          .service_item = stored.id,
                                          .times = item->times[tier] };

        if (!jy_store_insert_package_item (work->store, &row, error))
          return FALSE;
      }

  return TRUE;
}

/* The centre changes it as it likes; what is there already is its own. */
static gboolean
add_catalogue (JyWork *work, GError **error)
{
  g_autoptr (GPtrArray) old_packages = jy_store_list_packages (work->store, error);
  g_autoptr (GPtrArray) old_items =
    old_packages != NULL ? jy_store_list_service_items (work->store, error) : NULL;
  gint64 packages[JY_CATALOGUE_N_TIERS] = { 0 };

  if (old_items == NULL)
    return FALSE;

  for (int tier = 0; tier < JY_CATALOGUE_N_TIERS; tier++)
    {
      const JyStoredPackage package = { .id = jy_store_new_id (work->store),
                                        .name = (char *) jy_catalogue_packages[tier],
                                        .tier = tier + 1 };

      if (has_package (old_packages, package.name))
        continue;
      if (!jy_store_insert_package (work->store, &package, error))
        return FALSE;
      packages[tier] = package.id;
    }

  for (const JyCatalogueItem *item = jy_catalogue_items; item->code != NULL; item++)
    if (!has_item (old_items, item->code) && !add_item (work, item, packages, error))
      return FALSE;

  return TRUE;
}

gpointer
jy_work_set_up_centre (JyWork *work, gpointer args, GError **error)
{
  JyStoredCentre *centre = args;
  g_auto (JyTransaction) tx = { 0 };

  fill_in (work, centre);
  if (!check_centre (centre, error) ||
      !jy_work_begin (work, &tx, "set-up-centre", centre->name, 0, error) ||
      !check_first (work, error) || !jy_store_save_centre (work->store, centre, error) ||
      !add_catalogue (work, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_correct_centre (JyWork *work, gpointer args, GError **error)
{
  JyStoredCentre *centre = args;
  g_auto (JyTransaction) tx = { 0 };

  fill_in (work, centre);
  if (!check_centre (centre, error) ||
      !jy_work_begin (work, &tx, "correct-centre", centre->name, 0, error) ||
      !jy_store_update_centre (work->store, centre, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
