/* jy-settings-lists.c - packages, service items, accounts and words of rosters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-group.h"
#include "jy-organisation-code.h"
#include "jy-organisation-options.h"
#include "jy-record-form.h"
#include "jy-settings-private.h"
#include "jy-work-packages.h"

static JyOffice *
get_office (gpointer owner)
{
  return jy_page_get_office (JY_PAGE (owner));
}

static void
add_state (GStrvBuilder *texts, const GDate *closed_on)
{
  g_strv_builder_add (texts, g_date_valid (closed_on) ? _("no longer offered") : "");
}

/* Packages. */

/* clang-format off */
static const JyColumn package_columns[] = {
  { N_("Tier"),          "text-0", NULL, 12,  0, FALSE },
  { N_("Package"),       "text-1", NULL, 20, 0, TRUE },
  { N_("Yuan a year"),   "text-2", NULL, 10, 1, FALSE },
  { N_("Service items"), "text-3", NULL, 10, 1, FALSE },
  { N_("State"),         "text-4", NULL, 14, 0, FALSE },
};
/* clang-format on */

static void
fill_package (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredPackage *package = record;
  const GPtrArray *items = jy_settings_page_get_organisation (owner)->package_items;
  g_autofree char *tier = g_strdup_printf ("%d", package->tier);
  g_autofree char *price = g_strdup_printf ("%.2f", (double) package->price / 100);
  g_autofree char *count = NULL;
  guint n_items = 0;

  for (guint i = 0; i < items->len; i++)
    if (((const JyStoredPackageItem *) items->pdata[i])->package == package->id)
      n_items++;
  count = g_strdup_printf ("%u", n_items);

  g_strv_builder_add (texts, jy_choice_get_name (jy_package_tiers, tier));
  g_strv_builder_add (texts, package->name);
  g_strv_builder_add (texts, package->price > 0 ? price : _("free"));
  g_strv_builder_add (texts, count);
  add_state (texts, &package->closed_on);
}

static void
add_package (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  jy_settings_edit_package (list, NULL, owner);
}

static void
edit_package (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_settings_edit_package (list, record, owner);
}

static void
close_package (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_close (GTK_WIDGET (list), get_office (owner), jy_work_close_package, record);
}

const JyRecordListInfo jy_settings_packages = {
  .name = N_("Packages"),
  .type = &jy_package_record,
  .columns = package_columns,
  .n_columns = G_N_ELEMENTS (package_columns),
  .fill = fill_package,
  .add = { N_("_Add a Package…"), add_package, FALSE },
  .edit = { N_("_Change…"), edit_package, TRUE },
  .close = { N_("No Longer _Offer"), close_package, TRUE },
  .empty_title = N_("No Packages Yet"),
  .empty_text = N_("A package says which services an agreement promises."),
};

/* Service items. */

/* clang-format off */
static const JyColumn item_columns[] = {
  { N_("Code"),      "text-0", NULL, 8,  0, FALSE },
  { N_("Service item"), "text-1", NULL, 20, 0, TRUE },
  { N_("Nature"),    "text-2", NULL, 14, 0, FALSE },
  { N_("For"),       "text-3", NULL, 14, 0, FALSE },
  { N_("Home care"), "text-4", NULL, 8,  0, FALSE },
  { N_("State"),     "text-5", NULL, 14, 0, FALSE },
};

static const JyFieldInfo item_fields[] = {
  { "code",         N_("Code"),                      NULL,               NULL,            TRUE,  10 },
  { "name",         N_("Service item"),                      NULL,               NULL,            TRUE,  0 },
  { "nature",       N_("Nature"),                    jy_field_read_code, jy_item_natures, TRUE,  4 },
  { "served_group", N_("For (empty: everybody)"),    jy_field_read_code, NULL,            FALSE, 24 },
  { "is_home_care", N_("Consent to home care"),  jy_field_read_code, jy_consent_needs, TRUE,  4 },
  { NULL },
};
/* clang-format on */

/* Whom an item may serve beside one population group (S19). */
static const JyChoice wide_groups[] = {
  { "household", N_("the household") },
  { "key", N_("key people") },
  { "special", N_("special people") },
  { "key-special", N_("key and special people") },
  { NULL },
};

static const char *
get_group_name (const char *kind)
{
  const JyGroupInfo *info = jy_group_find (jy_group_from_kind (kind));

  if (*kind == '\0')
    return _("everybody");

  return info != NULL ? g_dpgettext2 (NULL, "group", info->name)
                      : jy_choice_get_name (wide_groups, kind);
}

static void
fill_item (GStrvBuilder *texts, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const JyStoredServiceItem *item = record;

  g_strv_builder_add (texts, item->code);
  g_strv_builder_add (texts, item->name);
  g_strv_builder_add (texts, jy_choice_get_name (jy_item_natures, item->nature));
  g_strv_builder_add (texts, get_group_name (item->served_group));
  g_strv_builder_add (texts, item->is_home_care ? _("needs consent") : "");
  add_state (texts, &item->closed_on);
}

static void
append_group (GListStore *store, const char *kind)
{
  g_autoptr (JyOption) option = jy_option_new (g_list_model_get_n_items (G_LIST_MODEL (store)) + 1,
                                               kind, get_group_name (kind), "");

  g_list_store_append (store, option);
}

static GListModel *
make_group_options (void)
{
  GListStore *store = g_list_store_new (JY_TYPE_OPTION);

  for (const JyChoice *choice = wide_groups; choice->code != NULL; choice++)
    append_group (store, choice->code);
  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    append_group (store, info->kind);

  return G_LIST_MODEL (store);
}

static const JyFieldDialogInfo add_item_dialog = {
  N_("Add a Service Item"),
  N_("_Add"),
  item_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_service_item,
  (GDestroyNotify) jy_stored_service_item_free,
};

static const JyFieldDialogInfo edit_item_dialog = {
  N_("Change a Service Item"),
  N_("_Save"),
  item_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_service_item,
  (GDestroyNotify) jy_stored_service_item_free,
};

static void
show_item (JyRecordList *list,
           const JyFieldDialogInfo *info,
           JyStoredServiceItem *item,
           gpointer owner)
{
  const JyRecordOptions options = { "served_group", make_group_options (), TRUE };

  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), info, NULL, &jy_service_item_record,
                        item, &options, 1);
}

static void
add_item (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyStoredServiceItem *item = g_new0 (JyStoredServiceItem, 1);

  item->id = jy_office_new_id (get_office (owner));
  item->nature = g_strdup ("public_health");
  show_item (list, &add_item_dialog, item, owner);
}

static void
edit_item (JyRecordList *list, gconstpointer record, gpointer owner)
{
  show_item (list, &edit_item_dialog, jy_stored_service_item_copy (record), owner);
}

static void
close_item (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_close (GTK_WIDGET (list), get_office (owner), jy_work_close_service_item, record);
}

const JyRecordListInfo jy_settings_items = {
  .name = N_("Service items"),
  .type = &jy_service_item_record,
  .columns = item_columns,
  .n_columns = G_N_ELEMENTS (item_columns),
  .fill = fill_item,
  .add = { N_("_Add a Service Item…"), add_item, FALSE },
  .edit = { N_("_Change…"), edit_item, TRUE },
  .close = { N_("No Longer _Offer"), close_item, TRUE },
  .empty_title = N_("No Service Items Yet"),
  .empty_text = N_("A service item is what can be promised: an examination, a visit, a record."),
};
