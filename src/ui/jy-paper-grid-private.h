/* jy-paper-grid-private.h - the inside of a pile of paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-paper-grid.h"

G_BEGIN_DECLS

#define JY_PAPER_MAX_FIELDS 8

/* Somebody's sheet of paper. */
typedef struct
{
  gint64 resident;
  gint64 record; /* the id it will have */
  GtkWidget *name;
  GtkWidget *entries[1 + JY_PAPER_MAX_FIELDS]; /* the day, then the fields */
  GtkLabel *said;
  gboolean is_asked; /* once more confirms what is unusual */
  gboolean is_saving;
  gboolean is_saved;
} JyPaper;

struct _JyPaperGrid
{
  JyRowGrid parent_instance;

  const JyForm *form; /* (nullable) */
  const JyFormField *fields[JY_PAPER_MAX_FIELDS];
  guint n_fields;
  GPtrArray *papers; /* (element-type JyPaper): the rows */
};

/* Reads and saves a row, and goes on to the next one; if that cannot be, the row says why. */
void jy_paper_grid_save (JyPaperGrid *self, JyPaper *paper);

G_END_DECLS
