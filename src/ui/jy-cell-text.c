/* jy-cell-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-cell-text.h"

#include "jy-date.h"

void
jy_cell_add_number (GStrvBuilder *texts, gint64 number)
{
  g_autofree char *text = g_strdup_printf ("%'" G_GINT64_FORMAT, number);

  g_strv_builder_add (texts, text);
}

void
jy_cell_add_count (GStrvBuilder *texts, gint64 count)
{
  if (count >= 0)
    jy_cell_add_number (texts, count);
  else
    g_strv_builder_add (texts, "");
}

void
jy_cell_add_day (GStrvBuilder *texts, const GDate *day)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (day))
    jy_date_to_text (day, text);
  g_strv_builder_add (texts, text);
}

void
jy_cell_add_money (GStrvBuilder *texts, gint64 fen)
{
  g_autofree char *text =
    g_strdup_printf ("%" G_GINT64_FORMAT ".%02d", fen / 100, (int) (fen % 100));

  g_strv_builder_add (texts, fen != 0 ? text : "");
}
