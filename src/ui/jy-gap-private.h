/* jy-gap-private.h - the parts of the section of the way to the target
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-gap-section.h"
#include "jy-gap.h"
#include "jy-making.h"
#include "jy-register-view.h"
#include "jy-targets-private.h"

G_BEGIN_DECLS

struct _JyGapSection
{
  JyPage parent_instance;

  JyGap *gap;       /* (nullable) (owned): what is shown */
  JyMaking *making; /* (owned): of a workbook */

  GtkDropDown *by;
  GtkStack *content;
  GtkDropDown *kind;
  GtkStack *list;
  GtkLabel *summary;
  AdwBin *units_bin;
  JyRecordList *units;
  JyRegisterView *view;
};

/* What the rows are. */
JySigningBy jy_gap_section_get_by (JyGapSection *self);

/* "section.print", "section.export", "section.export-to" (path) and "section.plan-visits". */
void jy_gap_section_install_actions (GtkWidgetClass *klass);

/* Says that a workbook is written; see JyMade. */
void jy_gap_section_written_cb (gpointer view, gpointer done, const GError *error);

G_END_DECLS
