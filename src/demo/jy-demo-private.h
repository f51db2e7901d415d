/* jy-demo-private.h - what the parts of the demonstration share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-agreement-batch.h"
#include "jy-demo-name.h"
#include "jy-demo.h"
#include "jy-group.h"
#include "jy-store-teams.h"

G_BEGIN_DECLS

#define JY_DEMO_YEARS 3 /* of agreements before today */
#define JY_DEMO_N_TEAMS 8
#define JY_DEMO_N_DONORS 256
#define JY_DEMO_MAX_DOCTORS 3

/* Somebody who signs agreements, while with the team. */
typedef struct
{
  gint64 id;
  GDate from; /* invalid: always */
  GDate until;
} JyDemoDoctor;

typedef struct
{
  gint64 id;
  JyDemoDoctor doctors[JY_DEMO_MAX_DOCTORS];
  gsize n_doctors;
  gint64 village_doctor, nurse, officer;
} JyDemoTeam;

/* A grid cell: where households live. */
typedef struct
{
  gint64 id;
  gint64 community;
  const char *code; /* of the community, for numbers of health records */
  char *name;       /* (owned) */
  gboolean is_village;
  gsize team; /* that serves it now */
  gsize team_before;
  GDate served_from; /* by @team; invalid: always */
  int weight;        /* how many households are here */
  int *n_records;    /* health records opened in the community */
  int *n_people;     /* on the register in the community */
  int *n_households;
} JyDemoPlace;

typedef struct
{
  gint64 id;
  gint64 household; /* another one, where the person lived until @from_on; 0: none */
  const char *relation_there;
  const char *reason_there; /* why the person left it */
  char *name;               /* (owned) */
  const char *surname;
  int sex;
  GDate born;
  const char *relation;
  GDate from_on; /* invalid: before our records */
  GDate until_on;
  const char *end_reason; /* "" while the person lives there */
  const char *away_place; /* NULL: lives here */
  gboolean is_returned;
  JyGroup groups; /* conditions that hold today */
  char number[JY_ID_NUMBER_SIZE];
  char phone[JY_DEMO_PHONE_SIZE];
} JyDemoPerson;

typedef struct
{
  gint64 id;
  gsize place;
  GPtrArray *people; /* of JyDemoPerson; the head first */
  GDate registered_on;
  GDate dissolved_on;
  gboolean is_poor;
} JyDemoFamily;

/* A couple whose grown child may have left: for a daughter-in-law, a son with a home of his own. */
typedef struct
{
  gint64 household;
  const char *surname;
  GDate born; /* the father */
  gboolean is_used;
} JyDemoDonor;

typedef struct
{
  JyStore *store;
  GRand *rand;
  GDate today;
  GArray *places;           /* of JyDemoPlace */
  GArray *infants, *elders; /* ids of those on the register: in their first two years, from 65 on */
  JyDemoTeam teams[JY_DEMO_N_TEAMS];
  gint64 packages[3];
  gint64 home_care_item;
  GHashTable *used_numbers;
  JyDemoDonor donors[JY_DEMO_N_DONORS];
  int n_donors; /* ever */
  int n_drafts;
  JyAgreementBatch *batch;
  JyDemoCounts counts;
} JyDemo;

/* Each writes its part; FALSE if the store failed. */
gboolean jy_demo_write_place (JyDemo *self, GError **error);
gboolean jy_demo_write_figures (JyDemo *self, GError **error);
gboolean jy_demo_write_teams (JyDemo *self, GError **error);
gboolean jy_demo_write_family (JyDemo *self, JyDemoFamily *family, GError **error);
gboolean jy_demo_write_health (JyDemo *self,
                               const JyDemoFamily *family,
                               JyDemoPerson *person,
                               GError **error);
gboolean jy_demo_write_record (JyDemo *self,
                               const JyDemoFamily *family,
                               const JyDemoPerson *person,
                               GError **error);
gboolean jy_demo_write_agreements (JyDemo *self, const JyDemoFamily *family, GError **error);
gboolean jy_demo_write_talks (JyDemo *self, const JyDemoFamily *family, GError **error);

/* Returns: (transfer full): a family of at most @max people who live there now */
JyDemoFamily *jy_demo_family_new (JyDemo *self, int max) G_GNUC_WARN_UNUSED_RESULT;
void jy_demo_family_free (JyDemoFamily *family);
JyDemoPerson *jy_demo_family_add (
  JyDemo *self, JyDemoFamily *family, const char *surname, int sex, const GDate *born);

/* What happened to it in the last years: deaths, marriages, moves. */
void jy_demo_family_live (JyDemo *self, JyDemoFamily *family);

/* In completed years, on the day of the demonstration. */
int jy_demo_get_age (const JyDemo *self, const JyDemoPerson *person);
gboolean jy_demo_is_present (const JyDemoPerson *person);

/* Who serves @place on @day; a doctor of theirs for @household, not @except if there is one. */
const JyDemoTeam *jy_demo_get_team (const JyDemo *self, const JyDemoPlace *place, const GDate *day);
gint64 jy_demo_get_doctor (const JyDemoTeam *team,
                           gint64 household,
                           gint64 except,
                           const GDate *day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyDemoFamily, jy_demo_family_free)

G_END_DECLS
