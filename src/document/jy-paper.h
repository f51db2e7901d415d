/* jy-paper.h - the sheets that pages are laid out for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Points are 1/72 inch: the unit of all of this layer. */
#define JY_MM(mm) ((mm) *72.0 / 25.4)

typedef enum
{
  JY_PAPER_A4,
  JY_PAPER_A4_LANDSCAPE,
  JY_PAPER_A3_LANDSCAPE,
  JY_PAPER_CARDS, /* A4 with the least margins that printers keep, for ten cards */
  JY_N_PAPERS
} JyPaper;

/**
 * JyPaperSize:
 * @width: of the sheet, in points, as all others
 * @side: the margin at the left and at the right
 * @top: the margin above what is written, where the running title stands
 * @bottom: the margin below it, where the foot stands
 */
typedef struct
{
  double width;
  double height;
  double side;
  double top;
  double bottom;
} JyPaperSize;

/* Returns: (transfer none) */
const JyPaperSize *jy_paper_get_size (JyPaper paper);

/* Returns: whether a printer has to turn the sheet */
gboolean jy_paper_is_landscape (JyPaper paper);

G_END_DECLS
