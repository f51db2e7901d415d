/* jy-print-preview.h - the pages as they will be, before they are printed or saved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Actions: preview.print (s), preview.save, preview.save-to (s): a file for the printing system or
 * to save as; "" for the printer that the user chooses.  Ctrl+P prints, Ctrl+S saves, Escape
 * closes.
 */
#pragma once

#include <adwaita.h>

#include "jy-office.h"
#include "jy-page.h"
#include "jy-printout.h"

G_BEGIN_DECLS

#define JY_TYPE_PRINT_PREVIEW (jy_print_preview_get_type ())
G_DECLARE_FINAL_TYPE (JyPrintPreview, jy_print_preview, JY, PRINT_PREVIEW, AdwWindow)

/* Shows @printout above the window of @origin. */
void jy_print_preview_open (GtkWidget *origin, JyOffice *office, JyPrintout *printout);

/**
 * jy_print_preview_make:
 * @page: who asks; shows the job meanwhile
 * @job: (nullable): the same that @args has
 * @func: makes a #JyPrintout
 * @args: (transfer full): its arguments
 *
 * Opens the preview of what @func makes; if it fails, says why.
 */
void jy_print_preview_make (
  JyPage *page, JyJob *job, JyWorkFunc func, gpointer args, GDestroyNotify args_free);

G_END_DECLS
