/* jy-report-part.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-part.h"

void
jy_report_part_free (JyReportPart *self)
{
  if (self->free != NULL)
    self->free (self->data);
  g_free (self);
}
