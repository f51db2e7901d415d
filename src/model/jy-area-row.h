/* jy-area-row.h - one area as the tree beside a list shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Who lives in an area and its parts, and how many of them are signed. */
typedef struct
{
  guint households;
  guint people;
  guint people_signed;
} JyAreaFigures;

#define JY_TYPE_AREA_ROW (jy_area_row_get_type ())

/* Properties: "name"; "counts", the three figures, short; "summary", the same in full. */
G_DECLARE_FINAL_TYPE (JyAreaRow, jy_area_row, JY, AREA_ROW, GObject)

/* @id: 0 for all areas */
JyAreaRow *jy_area_row_new (gint64 id, const char *name) G_GNUC_WARN_UNUSED_RESULT;

gint64 jy_area_row_get_id (JyAreaRow *self);
const char *jy_area_row_get_name (JyAreaRow *self);
void jy_area_row_set_count (JyAreaRow *self, const JyAreaFigures *count);

/* Returns: (transfer none) (nullable) (element-type JyAreaRow): its parts; %NULL for none */
GListModel *jy_area_row_get_parts (JyAreaRow *self);
void jy_area_row_add_part (JyAreaRow *self, JyAreaRow *part);

G_END_DECLS
