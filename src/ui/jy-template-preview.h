/* jy-template-preview.h - a template on paper, for a household that the user chooses
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-office.h"
#include "jy-option.h"

G_BEGIN_DECLS

#define JY_TYPE_TEMPLATE_PREVIEW (jy_template_preview_get_type ())
G_DECLARE_FINAL_TYPE (JyTemplatePreview, jy_template_preview, JY, TEMPLATE_PREVIEW, AdwBin)

/* Shows the pages of @xml, soon: who types is not disturbed.  What is wrong with it is said in
 * their place. */
void jy_template_preview_show (JyTemplatePreview *self,
                               JyOffice *office,
                               const char *document,
                               const char *xml);

/* For whom: a household as its finder has it; %NULL: nobody is chosen. */
void jy_template_preview_set_household (JyTemplatePreview *self, JyOption *household);
JyOption *jy_template_preview_get_household (JyTemplatePreview *self);

/* To where the household is chosen. */
void jy_template_preview_find (JyTemplatePreview *self);

G_END_DECLS
