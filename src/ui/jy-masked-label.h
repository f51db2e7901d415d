/* jy-masked-label.h - an identity number or a phone: masked until somebody asks to see it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JY_TYPE_MASKED_LABEL (jy_masked_label_get_type ())

/* Properties: "what", what it is, for the button's tooltip and accessible name; "phone", whether it
 * is masked as a phone and not as an identity number. */
G_DECLARE_FINAL_TYPE (JyMaskedLabel, jy_masked_label, JY, MASKED_LABEL, GtkWidget)

/* @value: (nullable): another value is masked again; "" and %NULL show a dash */
void jy_masked_label_set_value (JyMaskedLabel *self, const char *value);

G_END_DECLS
