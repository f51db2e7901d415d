/* jy-points-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-points-field.h"

#include <string.h>

#include <glib/gi18n.h>

const char *
jy_field_read_points (JyFieldReading *reading)
{
  g_auto (GStrv) parts = g_strsplit (reading->text, ".", 2);
  guint64 whole, part = 0;
  gsize digits = parts[1] != NULL ? strlen (parts[1]) : 0;

  if (!g_ascii_string_to_unsigned (parts[0], 10, 0, 9999, &whole, NULL) || digits > 2 ||
      (digits > 0 && !g_ascii_string_to_unsigned (parts[1], 10, 0, 99, &part, NULL)))
    return _("Type points, such as 2 or 0.50.");

  if (digits == 1)
    part *= 10;
  reading->value = g_strdup_printf ("%" G_GUINT64_FORMAT, whole * 100 + part);
  return NULL;
}
