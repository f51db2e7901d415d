/* jy-print-names.h - for whom something was printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_PRINT_NAMES (jy_print_names_get_type ())

/* Enter opens the household; Escape closes. */
G_DECLARE_FINAL_TYPE (JyPrintNames, jy_print_names, JY, PRINT_NAMES, AdwWindow)

/* @printing: an entry of the log
 * @title: what was printed */
void jy_print_names_open (GtkWidget *origin, JyOffice *office, gint64 printing, const char *title);

G_END_DECLS
