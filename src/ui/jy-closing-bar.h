/* jy-closing-bar.h - whether the period of a report is closed, and what can be done about it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-office.h"
#include "jy-work-closings.h"

G_BEGIN_DECLS

#define JY_TYPE_CLOSING_BAR (jy_closing_bar_get_type ())

/* Hidden while the period is not over.  Actions: "closing.close" asks who signs, also to issue the
 * report again; "closing.open" goes to the report as it was sent. */
G_DECLARE_FINAL_TYPE (JyClosingBar, jy_closing_bar, JY, CLOSING_BAR, AdwBin)

/* Asks how often the report of @period was sent, and says so. */
void jy_closing_bar_show (JyClosingBar *self,
                          JyOffice *office,
                          const JyPeriod *period,
                          JySigningBy by);

G_END_DECLS
