/* jy-form-library.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-library.h"

#include <gio/gio.h>

#include "jy-forms.h"

#define FOLDER "/org/jiayi/Jiayi/forms/"

/* clang-format off */
const char *const jy_form_ids[] = {
  "hypertension",
  "diabetes",
  "mental-disorder",
  "mental-disorder-supplement",
  "tuberculosis-first",
  "tuberculosis",
  "copd",
  "self-care",
  "examination",
  "tcm-constitution",
  "newborn",
  "child-1-8m",
  "child-12-30m",
  "child-3-6y",
  "child-tcm",
  "antenatal-first",
  "antenatal",
  "postpartum",
  "postpartum-42d",
  "household-assessment",
  "health-assessment",
  "phone-contact",
  "home-visit",
  "rehabilitation",
  "health-education",
  NULL,
};
/* clang-format on */

static JyForm *
read_form (const char *id)
{
  g_autofree char *path = g_strconcat (FOLDER, id, ".xml", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) xml =
    g_resource_lookup_data (jy_forms_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  JyForm *form = NULL;

  if (xml != NULL)
    form = jy_form_read (g_bytes_get_data (xml, NULL), (gssize) g_bytes_get_size (xml), &error);
  if (form == NULL)
    g_critical ("the form %s: %s", id, error->message); /* the tests read every form */

  return form;
}

static gpointer
read_all (gpointer data G_GNUC_UNUSED)
{
  GHashTable *forms =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) jy_form_free);

  for (guint i = 0; jy_form_ids[i] != NULL; i++)
    {
      JyForm *form = read_form (jy_form_ids[i]);

      if (form != NULL)
        g_hash_table_insert (forms, form->id, form);
    }

  return forms;
}

const JyForm *
jy_form_library_find (const char *id)
{
  static GOnce once = G_ONCE_INIT;

  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (g_once (&once, read_all, NULL), id);
}
