/* jy-chart-area.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-area.h"

#include <string.h>

#include <glib/gi18n.h>

/* Nothing is to be done if they are the same: a new model would close what is open. */
static gboolean
are_same (const GArray *one, const GArray *other)
{
  return one->len == other->len && memcmp (one->data, other->data, one->len * sizeof (gint64)) == 0;
}

void
jy_chart_area_fill (GtkDropDown *choice, GArray *ids, const JyAreaTree *tree)
{
  const GPtrArray *areas = jy_area_tree_list (tree);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GArray) fresh = g_array_new (FALSE, FALSE, sizeof (gint64));
  const gint64 all = 0;
  guint before = gtk_drop_down_get_selected (choice), selected = 0;

  gtk_string_list_append (names, _("All areas"));
  g_array_append_val (fresh, all);
  for (guint i = 0; i < areas->len; i++)
    {
      const JyStoredArea *area = areas->pdata[i];

      if (g_strcmp0 (area->kind, "grid") == 0 || g_date_valid (&area->closed_on))
        continue;
      if (before < ids->len && g_array_index (ids, gint64, before) == area->id)
        selected = fresh->len;
      gtk_string_list_append (names, area->name);
      g_array_append_val (fresh, area->id);
    }
  if (are_same (ids, fresh))
    return;

  g_array_set_size (ids, 0);
  g_array_append_vals (ids, fresh->data, fresh->len);
  gtk_drop_down_set_model (choice, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (choice, selected);
}
