/* jy-paper-list.h - printed pages on the screen, one below another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-printout.h"

G_BEGIN_DECLS

#define JY_TYPE_PAPER_LIST (jy_paper_list_get_type ())
G_DECLARE_FINAL_TYPE (JyPaperList, jy_paper_list, JY, PAPER_LIST, AdwBin)

/* @printout: (nullable): %NULL: nothing is shown */
void jy_paper_list_show (JyPaperList *self, JyPrintout *printout);

G_END_DECLS
