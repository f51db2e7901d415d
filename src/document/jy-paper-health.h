/* jy-paper-health.h - what papers say of the health of one resident
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-paper-reader.h"
#include "jy-store-register-rows.h"

G_BEGIN_DECLS

/* Diseases, drugs, what was measured within a year, the latest assessment with its plan (S83). */
gboolean jy_paper_reader_set_health (JyPaperReader *self,
                                     JyPaperFacts *facts,
                                     const JyRegisterPerson *person,
                                     GError **error);

/* What is open or coming next, as rows of "due". */
gboolean jy_paper_reader_set_due (JyPaperReader *self,
                                  JyPaperFacts *facts,
                                  gint64 resident,
                                  GError **error);

/* What a household's archive holds, as rows of "filed" (S130). */
gboolean jy_paper_reader_set_filed (JyPaperReader *self,
                                    JyPaperFacts *facts,
                                    gint64 household,
                                    GError **error);

G_END_DECLS
