/* jy-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper.h"

/* clang-format off */
static const JyPaperSize sizes[JY_N_PAPERS] = {
  [JY_PAPER_A4] =           { JY_MM (210), JY_MM (297), JY_MM (20), JY_MM (18), JY_MM (18) },
  [JY_PAPER_A4_LANDSCAPE] = { JY_MM (297), JY_MM (210), JY_MM (12), JY_MM (14), JY_MM (14) },
  [JY_PAPER_A3_LANDSCAPE] = { JY_MM (420), JY_MM (297), JY_MM (20), JY_MM (20), JY_MM (20) },
  [JY_PAPER_CARDS] =        { JY_MM (210), JY_MM (297), JY_MM (15), JY_MM (13), JY_MM (13) },
};
/* clang-format on */

const JyPaperSize *
jy_paper_get_size (JyPaper paper)
{
  g_return_val_if_fail (paper < JY_N_PAPERS, &sizes[JY_PAPER_A4]);

  return &sizes[paper];
}

gboolean
jy_paper_is_landscape (JyPaper paper)
{
  return jy_paper_get_size (paper)->width > jy_paper_get_size (paper)->height;
}
