/* jy-printout-grid-private.h - where the columns of a table stand, and its headings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-printout-private.h"

G_BEGIN_DECLS

/**
 * JyGrid:
 * @size: of the font
 * @lefts: where each column begins; one more: where the last ends
 * @heading: (nullable): stands above the table on each page after its first
 * @rules_from: where the lines between the columns begin; -1: none is open
 */
typedef struct
{
  JyFlow *flow;
  const JyPaperTable *table;
  double size;
  double *lefts;
  const char *heading;
  double rules_from;
} JyGrid;

/* Returns: how much room there is for the text of the columns from @column up to @end */
double jy_grid_get_inner_width (const JyGrid *self, guint column, guint end);

double jy_grid_get_least_height (const JyGrid *self);

/* A line all across, where the table now is. */
void jy_grid_add_rule (JyGrid *self);

/* A text in the middle of its cell: of the columns from @column up to @end, from @y on. */
void jy_grid_add_cell (JyGrid *self,
                       guint column,
                       guint end,
                       double y,
                       double height,
                       const char *text,
                       const JyType *type);

/* Returns: the height of the headings: one row, or two if columns stand in groups; 0: none */
double jy_grid_measure_titles (const JyGrid *self);

/* Puts them down, below a line. */
void jy_grid_add_titles (JyGrid *self);

G_END_DECLS
