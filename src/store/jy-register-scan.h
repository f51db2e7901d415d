/* jy-register-scan.h - everybody ever registered, one after another, with all that decides a figure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For reports: facts with their days, so that whoever reads says how things stood on any of them.
 * Each kind of fact is one statement in the order of residents; they are read side by side, so
 * memory does not grow with the register.
 */
#pragma once

#include "jy-agreement.h"
#include "jy-person-facts.h"
#include "jy-store.h"

G_BEGIN_DECLS

/* In which household somebody lived; an invalid @from is "since before our records", an invalid
 * @until "still". */
typedef struct
{
  gint64 household;
  GDate from;
  GDate until;
} JyScannedMembership;

/**
 * JyScannedCover:
 * @household: the agreement's, not necessarily the person's
 * @renews: the agreement before it, 0 for none
 * @price: of the person's package, in fen a year; 0 is free
 * @package: the person's; 0: none
 * @tier: of it, 1 to 3; 0: none
 * @joined_on: first day covered
 * @left_on: first day no longer covered; invalid if the agreement decides
 * @is_gone: it ended because the person died or moved away
 * @facts: of the agreement; is_renewed is not set
 */
typedef struct
{
  gint64 agreement;
  gint64 household;
  gint64 team;
  gint64 doctor;
  gint64 renews;
  gint64 price;
  gint64 package;
  int tier;
  GDate joined_on;
  GDate left_on;
  gboolean is_gone;
  JyAgreementFacts facts;
} JyScannedCover;

/**
 * JyScannedPerson:
 * @died_on: invalid: alive; likewise @moved_out_on
 * @sex: 1 male, 2 female; another: not known (GB/T 2261.1)
 * @is_local: registered (户籍) here
 * @is_away: usually lives elsewhere
 * @facts: acceptances and is_signed are for the reader to add
 * @memberships: (array length=n_memberships): in any order
 * @covers: (array length=n_covers): by agreement, in any order
 *
 * Good until the next one is asked for.
 */
typedef struct
{
  gint64 id;
  GDate died_on;
  GDate moved_out_on;
  int sex;
  gboolean is_local;
  gboolean is_away;
  JyPersonFacts facts;
  const JyScannedMembership *memberships;
  gsize n_memberships;
  const JyScannedCover *covers;
  gsize n_covers;
} JyScannedPerson;

typedef struct _JyRegisterScan JyRegisterScan;

/* Returns: (transfer full) (nullable): before the first person; one at a time on a store */
JyRegisterScan *jy_register_scan_new (JyStore *store, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_register_scan_free (JyRegisterScan *self);

/* @person: (out) (nullable): %NULL after the last.  Returns: FALSE if reading failed */
gboolean jy_register_scan_next (JyRegisterScan *self,
                                const JyScannedPerson **person,
                                GError **error);

/* Somebody whom an agreement covers or covered; @groups are those of today. */
typedef struct
{
  gint64 resident;
  gboolean is_away;
  JyGroup groups;
  JyScannedCover cover;
} JyScannedMember;

/* Returns: (transfer full) (element-type JyScannedMember): the members of one agreement, by
 * resident */
GArray *jy_store_scan_members (JyStore *self,
                               gint64 agreement,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Where a household was on a day, and what was said of its willingness up to it. */
typedef struct
{
  gint64 household;
  gint64 area;
  JyAcceptanceFact acceptance; /* told last; the level is unknown if nobody asked */
} JyScannedHousehold;

/* Returns: (transfer full) (element-type JyScannedHousehold): every household, by id, as on @day */
GArray *jy_store_scan_households (JyStore *self,
                                  const GDate *day,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What jy_scanned_households_find() says where there is none. */
#define JY_NO_HOUSEHOLD G_MAXUINT

/* Returns: where household @id is in @households; @guess: where it may be, such as that of the
 * person before */
guint jy_scanned_households_find (const GArray *households, gint64 id, guint guess);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRegisterScan, jy_register_scan_free)

G_END_DECLS
