/* jy-signing-end.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-end.h"

#include <glib/gi18n.h>

#include "jy-date.h"

static void
append (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
}

static void
append_promise (GtkWidget *box, const JyPromise *promise)
{
  g_autofree char *line = NULL;

  if (*promise->reason != '\0')
    /* Translators: a service, how often, the groups it is for */
    line = g_strdup_printf (_("%s: %s (%s)"), promise->item, promise->when, promise->reason);
  else
    line = g_strdup_printf (_("%s: %s"), promise->item, promise->when);
  append (box, line, NULL);
}

GtkWidget *
jy_signing_end_new (const GPtrArray *promises)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  g_autoptr (GHashTable) shown = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < promises->len; i++)
    {
      const JyPromise *first = g_ptr_array_index (promises, i);

      if (!g_hash_table_add (shown, (gpointer) &first->resident))
        continue;
      append (box, first->resident != 0 ? first->name : _("For the household"), "heading");
      for (guint k = i; k < promises->len; k++)
        {
          const JyPromise *promise = g_ptr_array_index (promises, k);

          if (promise->resident == first->resident)
            append_promise (box, promise);
        }
    }
  if (promises->len == 0)
    append (box, _("The packages promise nothing yet: fill them in the settings."), "dim-label");

  return box;
}

char *
jy_signing_end_dup_title (const JySigning *signing)
{
  const JyStoredAgreement *agreement = signing->agreement;
  char first[JY_DATE_TEXT_SIZE], last[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&agreement->starts_on, first);
  jy_date_to_text (&agreement->ends_on, last);
  return g_strdup_printf (ngettext ("Agreement %s is in force from %s to %s for %u person.",
                                    "Agreement %s is in force from %s to %s for %u people.",
                                    signing->members->len),
                          agreement->number, first, last, signing->members->len);
}
