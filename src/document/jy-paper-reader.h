/* jy-paper-reader.h - reads what papers say of households, people and agreements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is the same for all of them is read once.
 */
#pragma once

#include "jy-area-tree.h"
#include "jy-paper-facts.h"
#include "jy-store-agreement-lists.h"
#include "jy-store-agreements.h"
#include "jy-store-packages.h"
#include "jy-store-register-rows.h"
#include "jy-template.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyPaperReader:
 * @centre: (owned) (nullable): before it was set up
 * @shows_numbers: whether identity numbers are whole: only where the paper requires them
 * @tells_times: whether the paper says when a team is where; else it is not read
 * @tells_services: likewise what an agreement promises
 */
typedef struct
{
  JyWork *work;
  gboolean shows_numbers;
  gboolean tells_times;
  gboolean tells_services;
  JyStoredCentre *centre;
  GPtrArray *teams;
  GPtrArray *staff;
  GPtrArray *team_areas;
  GPtrArray *packages;
  GPtrArray *items;
  JyAreaTree *tree;
} JyPaperReader;

gboolean jy_paper_reader_init (JyPaperReader *self, JyWork *work, GError **error);
void jy_paper_reader_clear (JyPaperReader *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyPaperReader, jy_paper_reader_clear)

/* @resident: whose "resident." is meant; 0: nobody's
 * Returns: (transfer full): what is known of @household, its members, its agreement in force or the
 *   latest, and the team */
JyPaperFacts *jy_paper_reader_read_household (JyPaperReader *self,
                                              gint64 household,
                                              gint64 resident,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @template: only what it names of the health of @resident is read
 * Returns: (transfer full): the same of the household of @resident; %JY_ERROR_INVALID: there is
 *   none */
JyPaperFacts *jy_paper_reader_read_resident (JyPaperReader *self,
                                             const JyTemplate *template,
                                             gint64 resident,
                                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @agreements: (element-type gint64)
 * Returns: (transfer full): what is known of the centre, and of each of @agreements as a row of
 *   "agreements" */
JyPaperFacts *jy_paper_reader_read_agreements (JyPaperReader *self,
                                               const GArray *agreements,
                                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The parts of the above that are about the centre, and about a team and its doctor. */
void jy_paper_reader_set_centre (JyPaperReader *self, JyPaperFacts *facts);
gboolean jy_paper_reader_set_team (
  JyPaperReader *self, JyPaperFacts *facts, gint64 team, gint64 doctor, GError **error);

/* Adds what @agreement promises, each service once with those whom it is for, and its packages with
 * their fees.  @covered: (element-type JyStoredAgreementMember): its members */
gboolean jy_paper_reader_set_promises (JyPaperReader *self,
                                       JyPaperFacts *facts,
                                       const JyStoredAgreement *agreement,
                                       const GPtrArray *covered,
                                       GError **error);

/* @covered: (nullable): as above.  Returns: (transfer none) (nullable): what @resident chose */
const JyStoredPackage *jy_paper_reader_find_package (JyPaperReader *self,
                                                     const GPtrArray *covered,
                                                     gint64 resident);

/* Says at @field how @home is called: by its own number, else by that of its head. */
gboolean jy_paper_reader_set_phone (JyPaperReader *self,
                                    JyPaperFacts *row,
                                    const char *field,
                                    const JyRegisterHousehold *home,
                                    GError **error);

/* The drawing of who serves whom. */
gboolean jy_paper_reader_set_network (JyPaperReader *self, JyPaperFacts *facts, GError **error);

/* Returns: (transfer none): the record in @list with that id, %NULL for none */
gconstpointer jy_paper_reader_find (const GPtrArray *list, gint64 id);

G_END_DECLS
