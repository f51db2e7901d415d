/* jy-signing-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-words.h"

#include <glib/gi18n.h>

#include "jy-column-id.h"
#include "jy-indicator.h"
#include "jy-signing-columns.h"

#define NAME_WIDTH 22
#define NOTE_WIDTH 26
#define DATE_WIDTH 12
#define AUTHENTICITY "rate_authentic"

/* Returns: (transfer none): the title as shown, kept in @texts */
static const char *
show_title (const JySigningFigures *figures, GPtrArray *texts, const char *title)
{
  const struct
  {
    const char *name;
    int percent;
  } targets[] = {
    { "{percent}", figures->percent },
    { "{fulfil}", figures->fulfil_percent },
    { "{authentic}", figures->targets[jy_indicator_find (AUTHENTICITY) - jy_indicators] },
  };
  GString *text = g_string_new (g_dpgettext2 (NULL, "report", title));

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      g_autofree char *percent = g_strdup_printf ("%d", targets[i].percent);

      g_string_replace (text, targets[i].name, percent, 0);
    }
  g_ptr_array_add (texts, g_string_free (text, FALSE));
  return g_ptr_array_index (texts, texts->len - 1);
}

static void
set_type (const JySigningColumn *column, JySheetColumn *shown)
{
  switch (column->content)
    {
    case JY_COLUMN_UNIT:
    case JY_COLUMN_NOTE:
    case JY_COLUMN_REACHED:
      shown->type = JY_CELL_TEXT;
      shown->is_remark = column->content == JY_COLUMN_NOTE;
      shown->width = column->content == JY_COLUMN_UNIT   ? NAME_WIDTH
                     : column->content == JY_COLUMN_NOTE ? NOTE_WIDTH
                                                         : 0;
      return;
    case JY_COLUMN_RATE:
      shown->type = JY_CELL_RATE;
      shown->numerator = column->what;
      shown->denominator = column->denominator;
      return;
    case JY_COLUMN_DEADLINE:
      shown->type = JY_CELL_DATE;
      shown->width = DATE_WIDTH;
      return;
    case JY_COLUMN_FIGURE:
    case JY_COLUMN_BASE:
    case JY_COLUMN_TEAMS:
    case JY_COLUMN_TO_FULFIL:
    case JY_COLUMN_SHORT:
    default:
      shown->type = JY_CELL_INTEGER;
    }
}

GArray *
jy_signing_words_new_columns (const GArray *columns,
                              const JySigningFigures *figures,
                              GPtrArray *texts)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (JySheetColumn));

  for (guint c = 0; c < columns->len; c++)
    {
      const JySigningColumn *column = &g_array_index (columns, JySigningColumn, c);
      char *group_id = column->group_id != NULL ? g_strdup (column->group_id)
                                                : jy_column_dup_group_id (column->group);
      JySheetColumn shown = {
        .title = show_title (figures, texts, column->title),
        .group = column->group != NULL ? g_dpgettext2 (NULL, "report", column->group) : NULL,
        .group_id = group_id,
      };

      g_ptr_array_add (texts, column->id != NULL ? g_strdup (column->id)
                                                 : jy_column_dup_id (column->group, column->title));
      shown.id = g_ptr_array_index (texts, texts->len - 1);
      g_ptr_array_add (texts, group_id);
      set_type (column, &shown);
      g_array_append_val (all, shown);
    }

  return all;
}

const char *
jy_signing_words_get_rule (const JySigningFigures *figures, GPtrArray *texts)
{
  const JyFulfilRule *rule = &figures->fulfil_rule;
  g_autofree char *share = g_strdup_printf ("%d%%", rule->threshold);
  GString *text = NULL;

  switch (rule->mode)
    {
    case JY_FULFIL_ANY:
      text = g_string_new (_("Fulfilled: one recorded service in the year of the agreement."));
      break;
    case JY_FULFIL_ALL:
      text = g_string_new (
        rule->counts_late
          ? _("Fulfilled: everything promised for the year of the agreement is done.")
          : _("Fulfilled: everything promised for the year of the agreement is done in time."));
      break;
    case JY_FULFIL_PROGRESS:
    default:
      text = g_string_new (
        rule->counts_late ? _("Fulfilled: {share} of what is due so far is done, in time or late.")
                          : _("Fulfilled: {share} of what is due so far is done in time."));
      break;
    }

  g_string_replace (text, "{share}", share, 0);
  g_ptr_array_add (texts, g_string_free (text, FALSE));
  return g_ptr_array_index (texts, texts->len - 1);
}

const char *
jy_signing_words_get_own_target (const JyIndicator *indicator,
                                 const JySigningFigures *figures,
                                 const GArray *units,
                                 GPtrArray *texts)
{
  for (guint i = 0; i < units->len; i++)
    {
      JyIndicatorValue value;

      jy_indicator_get_value (indicator, figures, g_array_index (units, guint, i), &value);
      if (value.is_own)
        {
          g_ptr_array_add (
            texts,
            g_strdup_printf (_("Units with a target of their own count by it, not by %d%%."),
                             figures->targets[indicator - jy_indicators]));
          return g_ptr_array_index (texts, texts->len - 1);
        }
    }

  return NULL;
}
