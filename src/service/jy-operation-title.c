/* jy-operation-title.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-operation-title.h"

#include <glib/gi18n.h>

/* Every kind of operation.  {subject} and {count} are replaced; kinds are stored and never change.
 */
/* clang-format off */
static const struct
{
  const char *kind;
  const char *title;
} titles[] = {
  { "undo",    N_("Undone") },
  { "upgrade", N_("Database upgraded") },
};
/* clang-format on */

char *
jy_operation_dup_title (const char *kind, const char *subject, gint64 amount)
{
  g_autofree char *count = g_strdup_printf ("%" G_GINT64_FORMAT, amount);

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_equal (titles[i].kind, kind))
      {
        GString *text = g_string_new (_(titles[i].title));

        /* The count first: a subject may hold anything. */
        g_string_replace (text, "{count}", count, 0);
        g_string_replace (text, "{subject}", subject, 0);
        return g_string_free (text, FALSE);
      }

  return g_strdup (kind);
}
