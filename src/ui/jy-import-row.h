/* jy-import-row.h - a line of a roster's rehearsal: a person, a household, a name, a problem
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define JY_TYPE_IMPORT_ROW (jy_import_row_get_type ())

/* Properties, read-only texts: "place" (sheet and row), "household", "name", "what", "decision".
 * Never changes. */
G_DECLARE_FINAL_TYPE (JyImportRow, jy_import_row, JY, IMPORT_ROW, GObject)

/**
 * JyImportTexts:
 * @place, @household, @name, @what, @decision: (owned) (nullable)
 */
typedef struct
{
  char *place;
  char *household;
  char *name;
  char *what;
  char *decision;
} JyImportTexts;

/* @texts: what it holds is taken */
JyImportRow *jy_import_row_new (const JyImportTexts *texts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
