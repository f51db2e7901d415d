/* jy-printout-titles.c - the headings of a table: over each column, and over groups of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-printout-grid-private.h"

static JyType
get_type (const JyGrid *self)
{
  const JyType type = { .size = self->size, .align = JY_ALIGN_CENTRE, .is_bold = TRUE };

  return type;
}

/* Where the group of @column ends; behind itself, if it is in none. */
static guint
find_end (const JyPaperTable *table, guint column)
{
  const char *group = table->columns[column].group;
  guint end = column + 1;

  while (group != NULL && end < table->n_columns &&
         g_strcmp0 (table->columns[end].group, group) == 0)
    end++;

  return end;
}

static double
measure (const JyGrid *self, const char *text, guint column, guint end)
{
  JyType type = get_type (self);

  if (text == NULL)
    return 0;

  return jy_typesetter_measure (self->flow->setter, text, &type,
                                jy_grid_get_inner_width (self, column, end)) +
         2 * JY_CELL_ABOVE;
}

/* @groups: (out): the height of the row of groups, and @titles: of that below it */
static void
measure_rows (const JyGrid *self, double *groups, double *titles)
{
  const JyPaperTable *table = self->table;
  double both = 0;

  *groups = table->has_groups ? jy_grid_get_least_height (self) : 0;
  *titles = table->has_titles ? jy_grid_get_least_height (self) : 0;
  for (guint i = 0; table->has_groups && i < table->n_columns; i = find_end (table, i))
    *groups = MAX (*groups, measure (self, table->columns[i].group, i, find_end (table, i)));
  for (guint i = 0; i < table->n_columns; i++)
    {
      double height = measure (self, table->columns[i].title, i, i + 1);

      if (table->columns[i].group == NULL)
        both = MAX (both, height);
      else
        *titles = MAX (*titles, height);
    }
  *titles = MAX (*titles, both - *groups);
}

double
jy_grid_measure_titles (const JyGrid *self)
{
  double groups, titles;

  measure_rows (self, &groups, &titles);
  return groups + titles;
}

static void
add_line (JyGrid *self, guint column, double y, double height)
{
  jy_flow_add_item (self->flow, JY_ITEM_LINE, self->lefts[column], y, 0, height);
}

/* The columns from @first up to @end, which have a group in common, or are one without. */
static void
add_group (JyGrid *self, guint first, guint end, double groups, double titles)
{
  const JyPaperColumn *columns = self->table->columns;
  double y = self->flow->y;
  JyType type = get_type (self);

  if (columns[first].group == NULL)
    {
      if (columns[first].title != NULL)
        jy_grid_add_cell (self, first, end, y, groups + titles, columns[first].title, &type);
    }
  else
    {
      jy_grid_add_cell (self, first, end, y, groups, columns[first].group, &type);
      jy_flow_add_item (self->flow, JY_ITEM_LINE, self->lefts[first], y + groups,
                        self->lefts[end] - self->lefts[first], 0);
      for (guint i = first; i < end; i++)
        {
          if (columns[i].title != NULL)
            jy_grid_add_cell (self, i, i + 1, y + groups, titles, columns[i].title, &type);
          if (i > first)
            add_line (self, i, y + groups, titles);
        }
    }
  add_line (self, end, y, groups + titles);
}

void
jy_grid_add_titles (JyGrid *self)
{
  JyFlow *flow = self->flow;
  double groups, titles;

  jy_grid_add_rule (self);
  measure_rows (self, &groups, &titles);
  if (titles == 0)
    return;

  jy_flow_add_item (flow, JY_ITEM_FILL, flow->x, flow->y, flow->width, groups + titles);
  add_line (self, 0, flow->y, groups + titles);
  for (guint i = 0; i < self->table->n_columns; i = find_end (self->table, i))
    add_group (self, i, find_end (self->table, i), groups, titles);
  flow->y += groups + titles;
  self->rules_from = flow->y;
  jy_grid_add_rule (self);
}
