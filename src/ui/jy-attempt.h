/* jy-attempt.h - carrying out an intention of which nothing is told but that it failed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"

G_BEGIN_DECLS

/**
 * jy_attempt:
 * @origin: where it was asked for; kept until the answer is there
 * @heading: (transfer none): says what was not done, header capitals; stays valid, as translations
 *   do
 * @args: (transfer full): freed with @args_free
 *
 * Has @func done as jy_office_call_async() does. What it changed is shown by who watches the
 * office; if it fails, a message says why.
 */
void jy_attempt (GtkWidget *origin,
                 JyOffice *office,
                 const char *heading,
                 JyWorkFunc func,
                 gpointer args,
                 GDestroyNotify args_free);

G_END_DECLS
