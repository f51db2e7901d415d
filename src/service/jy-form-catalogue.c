/* jy-form-catalogue.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-catalogue.h"

#include <gio/gio.h>
#include <string.h>

#include "jy-forms.h"

#define FOLDER "/org/jiayi/Jiayi/forms/"

/* clang-format off */
static const char *const ids[] = {
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
  GPtrArray *forms = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_form_free);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      JyForm *form = read_form (ids[i]);

      if (form != NULL)
        g_ptr_array_add (forms, form);
    }

  return forms;
}

const GPtrArray *
jy_form_catalogue_list (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_all, NULL);
}

const JyForm *
jy_form_catalogue_find (const char *id)
{
  const GPtrArray *forms = jy_form_catalogue_list ();

  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = g_ptr_array_index (forms, i);

      if (strcmp (form->id, id) == 0)
        return form;
    }

  return NULL;
}
