/* jy-shown-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-shown-sheet.h"

struct _JyShownSheet
{
  JyReportSheet which;
  JyReportPart *part;
  JySheet sheet;
};

JyShownSheet *
jy_shown_sheet_new (JyReportSheet which, JyReportPart *part)
{
  JyShownSheet *self = g_new0 (JyShownSheet, 1);

  self->which = which;
  self->part = part;
  self->sheet = part->sheet;
  self->sheet.name = jy_report_sheet_get_name (which);
  self->sheet.title = jy_report_sheet_get_title (which);
  return self;
}

void
jy_shown_sheet_free (JyShownSheet *self)
{
  jy_report_part_free (self->part);
  g_free (self);
}

JyReportSheet
jy_shown_sheet_get_which (const JyShownSheet *self)
{
  return self->which;
}

const JySheet *
jy_shown_sheet_get (const JyShownSheet *self)
{
  return &self->sheet;
}

gboolean
jy_shown_sheet_find_source (const JyShownSheet *self,
                            guint row,
                            guint column,
                            JySigningSource *source)
{
  return self->part->find_source != NULL &&
         self->part->find_source (self->part->data, row, column, source);
}
